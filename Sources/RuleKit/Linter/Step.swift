import Bahasa

/// A check and the rule it belongs to.
struct Step: Sendable {
  let rule: Int
  let check: Detector.Check
}

/// A check that waits for words of some classes.
struct WordStep: Sendable {
  let classes: WordClass
  let step: Step
}

/// A check of the whole draft and the rule it belongs to.
struct DraftStep: Sendable {
  let rule: Int
  let check: Detector.DraftCheck
}
