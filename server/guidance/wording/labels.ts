/**
 * Names of patterns of practice that say nothing by themselves (`panel-chair-2021`), what shows that a passage goes on to
 * evidence one, and what tells that a family's distance was explored. The wordings are this project's choice.
 */
export const practiceLabels =
  /\b(?:(?:lack of|absence of|more|greater|insufficient|limited|little|poor)\s)?professional curiosity\b|\b(?:professional\s)?over[- ]optimism\b|\b(?:overly|too|over)[- ]optimistic\b|\brule of optimism\b|\boptimism bias\b|\bstart[- ]again syndrome\b|\bsilo(?:ed)? working\b|\bworking in silos\b|\bconfirmation bias\b|\bdrift and delay\b/gi

/** Words by which a passage says what was accepted, asked, seen or done. */
export const evidenceOfPractice =
  /\b(?:accept\w*|ask\w*|question\w*|test(?:ed|ing)?|check\w*|explor\w*|explain\w*|explanation|at face value|believ\w*|assum\w*|contradict\w*|challeng\w*|for example|such as|because|when|who|where|bruis\w*|injur\w*|record\w*|visit\w*|told|said|saw|seen|knew|known|wrote|noted|months|weeks|days|\d+)\b/i

/** A family that keeps its distance, as reviews put it. */
export const distance =
  /\b(?:disengage\w*|non[- ]engagement|lack of engagement|(?:did|would|does|do) not engage|refus\w+ (?:to engage|entry|access|support|services|help)|declin\w+ (?:support|services|help|visits)|(?:failed|failing|failure) to engage|avoid\w+ (?:professionals|services|visits|contact)|closed to services)\b/i

/** What shows that somebody asked, or says, why. */
export const reasonsExplored =
  /\b(?:why|reasons?|because|barriers?|afraid|fear\w*|mistrust\w*|distrust\w*|trust|ashamed|shame|stigma|exhaust\w*|shifts?|transport|bus fare|interpreter|in (?:his|her|their) (?:own )?language|in the way|felt (?:judged|blamed|watched|unable|let down)|expected to be judged|understand\w*|understood|explor\w*|persist\w*|relationship[- ]based|what (?:stopped|prevented|kept))\b/i
