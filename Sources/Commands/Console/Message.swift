/// What a person is told when something cannot be done: what, why, and what to do.
struct Message: Error, CustomStringConvertible {
  /// What did not work.
  let what: String
  /// Why.
  let why: String
  /// What to do now.
  let action: String

  init(_ what: String, why: String, action: String) {
    self.what = what
    self.why = why
    self.action = action
  }

  /// The message as it is printed.
  var description: String { "\(what)\n  Mengapa: \(why)\n  Lakukan: \(action)" }
}
