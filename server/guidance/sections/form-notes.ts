/**
 * Words by which a form tells how to fill a section in, in brackets behind its heading: "Key risk factors (tick all that apply)".
 * A bracket with any other word in it is about something: "Findings (post-mortem)". This project's choice, from local templates.
 */
export const formNotes: ReadonlySet<string> = new Set(
  `
  tick ticked box boxes circle select mark complete completed add answer describe include state fill delete prompt prompts list checklist
  comment comments detail details
  guidance note notes see page please as all any that which apply applies applicable appropriate relevant necessary if where known
  required optional mandatory continued cont ctd max maximum min minimum up to no more than approx words word characters pages bullet
  bullets points one two sentence sentences paragraph paragraphs short brief free text in the of or and not only this section here below
  yes y n nk
  `
    .trim()
    .split(/\s+/),
)
