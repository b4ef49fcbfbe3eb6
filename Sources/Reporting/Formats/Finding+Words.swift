import RuleKit

extension Finding {
  /// What it tells the author: the question where the machine cannot see the answer, otherwise the message.
  var words: String { certainty == .tanya ? question ?? message : message }
}
