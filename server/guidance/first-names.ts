import { wordSet } from './language/word-lists.ts'

/**
 * First names common in England, of children and of adults: a selection from the yearly lists of the Office for National
 * Statistics (`ons-baby-names`), with common forms of the same names. Names that are also words, months, places or surnames
 * known from inquiries (Grace, Will, April, Chelsea, Munro) are left out: those are told by what they do in the sentence.
 */
export const firstNames = wordSet(`
  Aaliyah Aaron Abbie Abby Abdul Abdullah Abigail Adam Adele Adrian Ahmed Aiden Aisha Alan Alana Albie Alec Aleksander Alesha Alex Alexander Alexandra Alexis Alfie Ali Alice Alicia Alisha Alison Amanda Amelia Amelie Amina Amy Ana
  Andrea Andrei Andrew Andy Angela Anita Anna Annabelle Anne Annie Anthony Antonia Antonio Archie Arlo Arthur Arya Asha Ashleigh Ashton Asif Astrid Aubrey Ava Ayaan Ayesha Barbara Barry Beatrice Becky Ben Benjamin Bernadette Beth Bethan
  Bethany Betty Bianca Bilal Billie Blake Bobby Bonnie Brenda Brian Bridget Brooke Bryony Caitlin Callum Cameron Camilla Carl Carly Carol Carole Caroline Carolyn Catherine Cathy Catrin Charlene Charles Charley Charlie Charlotte Chloe
  Chris Christina Christine Christopher Claire Clara Clare Clive Cody Colin Colleen Connie Connor Conor Corey Courtney Craig Curtis Damian Damon Dan Daniel Danielle Danny Darcey Darcy Darren Daryl Dave David Dawid Debbie Deborah
  Declan Denise Dennis Derek Dexter Diana Diane Dionne Dominic Donna Doreen Dorothy Duncan Dylan Eddie Edith Edward Eileen Elaine Eleanor Elena Eleni Elijah Elisha Eliza Elizabeth Ella Ellen Ellie Ellis Elliot Elliott Elsie Emilia Emily Emma
  Eric Erin Ernest Esme Esther Ethan Eva Evan Evelyn Evie Ewan Fatima Fatoumata Felicity Felix Fiona Finlay Finley Frances Francesca Frankie Fred Freddie Frederick Freya Gareth Gary Gavin Gemma Geoff Geoffrey George Georgie Geraldine
  Gillian Glenn Gordon Graham Greg Gwen Habiba Hamza Hana Hanna Hannah Harley Harriet Harrison Harry Harvey Hassan Hayden Hayley Heidi Helen Helena Henry Hollie Howard Hugo Ian Ibrahim Imogen Imran Ioana Irene Isaac Jack Isabel Isabella Isabelle
  Isla Ismail Jacob Jacqueline Jacqui Jaden Jake Jakub James Jamie Jamila Jane Janet Janice Jason Jasmine Jayden Jayne Jean Jeanette Jeff Jeffrey Jemma Jennifer Jenny Jeremy Jessica Jessie Jill Jim Jimmy Joan Joanna Joanne Jodie Joe Joel
  Johanna John Johnny Jon Jonathan Joseph Josephine Josh Joshua Joyce Jude Judith Judy Julia Julian Julie Kacey Kacper Kai Kaitlyn Kamil Karen Karl Kasia Kate Katherine Kathleen Kathryn Katie Katy Kay Kayden Kayla Kayleigh Keeley Keira Keith
  Kelly Kelvin Kenneth Kenny Kerry Kevin Khadija Kian Kiara Kieran Kiera Kim Kimberley Kirsty Kyle Kylie Lacey Laila Laura Lauren Layla Leah Leanne Leila Lena Leo Leon Leona Leonard Lewis Lesley Leslie Lexi Liam Libby Lilian Lillian Lilly
  Lily Linda Lindsay Lindsey Lisa Liz Lloyd Logan Lola Lorna Lorraine Lottie Louis Louise Lucas Lucia Lucie Lucinda Lucy Luke Lydia Lyla Lynda Lynn Lynne Mackenzie Maddison Madeleine Madison Mahmoud Maisie Malcolm Malik Mandy Marcin Marcus Margaret
  Maria Mariam Marie Marilyn Marina Mario Marion Mariusz Marta Martha Martin Martyn Mary Maryam Mateusz Matilda Matt Matteo Matthew Maureen Maurice Maxine Maya Megan Melanie Melissa Mia Michael Michaela Michal Michelle Mick Mikayla Mike Mila Millie
  Milly Minnie Miriam Mohamed Mohammad Mohammed Moira Molly Monica Morgan Muhammad Mustafa Myles Nadia Nadine Naomi Natalia Natalie Natasha Nathan Nathaniel Neil Nevaeh Niall Niamh Nicholas Nicola Nicole Nigel Nikki Nina Noah Noel Nora Norma
  Norman Olivia Ollie Oliver Omar Oscar Osman Owen Pamela Patricia Patrick Paul Paula Pauline Peggy Penelope Peter Phil Philip Phillip Phillipa Philippa Phoebe Phyllis Priya Quentin Rachael Rachel Ralph Raymond Rebecca Reece Reggie Rhian Rhiannon
  Rhys Riaz Richard Ricky Rita Robbie Robert Roger Ronald Ronnie Rory Rosalind Rosie Rosemary Ross Roxanne Rupert Russell Ruth Ryan Sabrina Sadie Saira Sally Sam Samantha Samir Samira Samuel Sandra Sara Sarah Scarlett Scott Seamus Sean Sebastian
  Selina Seren Shane Shania Shannon Sharon Shaun Sheila Shelley Shirley Sian Sidney Simon Simone Sinead Sofia Sonia Sophia Sophie Stacey Stephanie Stephen Steve Steven Stewart Stuart Susan Susanna Suzanne Sylvia Tamara Tamika Tammy Tania Tanya Tara
  Tariq Tasha Terence Teresa Terri Terry Thea Theo Theodore Theresa Thomas Tiffany Tim Timothy Tina Toby Tom Tommy Toni Tony Tracey Tracy Trevor Tyler Tyrone Valerie Vanessa Vera Veronica Vicky Vincent Vivian Vivienne Vlad Wayne Wendy Wesley William
  Wiktoria Yasmin Yasmine Yusuf Yvette Yvonne Zac Zach Zachary Zahra Zain Zainab Zak Zara Zoe Zofia Zuzanna
  Abdirahman Abena Abiola Adaeze Adebayo Adeola Adnan Agata Agnieszka Akua Aleksandra Aleksandr Alina Amal Amara Aminata Amir Anastasia Andreea Andrzej Anil Anjali Ania Antoni Anwar Arash Arif Arjun Armani Artur Ashok Asma Ayan Ayo Azra
  Babatunde Bartek Bartosz Beata Bogdan Bushra Chantelle Chanel Chelsie Chidi Chinedu Chioma Chukwuemeka Claudiu Cosmin Cristian Curtley Damien Danuta Daria Darius Dariusz Delroy Demi Denisa Deon Deepak Diego Dwayne Ebony Edyta Emeka Emre Ewa
  Fahad Faisal Farah Farhan Farida Fatma Femi Filip Folasade Funmi Gabriel Gabriela Gabriella Gaurav Gheorghe Grzegorz Gurpreet Hafsa Halima Haroon Harpreet Hawa Hiba Hodan Huda Hussain Hussein Idris Ifeoma Igor Ilhan Ines Iqbal Ismael Iwona
  Jaheim Jakob Jamal Janine Jasmin Javon Jazmin Jermaine Jerome Jordon Jorge Juan Julita Kamal Karim Karolina Katarzyna Keisha Kelechi Kiran Kofi Krystian Krzysztof Kwame Kyra Kyran Lamar Latisha Leroy Leticia Lewin Lukasz Lorenzo Luis Luca Luiza
  Maciej Magda Magdalena Mahmud Malgorzata Malika Manuel Marco Marek Mariana Marlon Marvin Masood Mehmet Mehreen Mei Mercedes Mihai Miguel Mikolaj Miroslav Mirela Mohsin Monika Muna Mustaf Nadeem Naima Nasir Nasra Natalya Nathaniel Navid Nikita Nikola
  Nkechi Ngozi Obinna Oksana Oleg Olena Olga Oluwaseun Omari Oskar Parveen Patryk Pawel Pedro Piotr Pooja Pradeep Priti Radoslaw Rahul Raja Rajesh Ramona Rashid Ravi Raheem Rehana Renata Rizwan Roberto Roksana Rosa Roza Rukhsana Sabah Sade Sadia Safiya
  Sagal Sahra Saima Salim Salma Samina Sanjay Sergiu Shabana Shaheen Shakira Shanelle Shanice Shanique Shreya Siobhan Slawomir Stefan Sunil Suresh Svetlana Tahira Tamar Tanisha Tariro Tatiana Tendai Tiana Tomasz Tunde Tyrell Tyrese Uzma Vasile Vijay Viktor
  Violeta Wahid Waleed Weronika Wojciech Xavier Yahya Yasir Yetunde Yolanda Youssef Yvonna Zahid Zakariya Zanele Zeynep Zsofia
`)
