import Foundation

extension GradedDraft {
  /// Reads what was kept; nil for what another version wrote in another form.
  init?(json: String) {
    guard let value = try? JSONDecoder().decode(GradedDraft.self, from: Data(json.utf8)) else { return nil }
    self = value
  }

  /// The draft in the form in which it is kept, with sorted keys; what is nil is left out.
  var json: String {
    JSONText.object { text in
      text.key("contradictions")
      text.strings(contradictions)
      text.key("criteria")
      text.array(criteria) { $0.write(to: &$1) }
      text.key("doubts")
      text.strings(doubts)
      text.key("facts")
      text.array(facts) { $0.write(to: &$1) }
      text.key("forbidden")
      text.strings(forbidden)
      text.key("limits")
      text.strings(limits)
      text.member("longest", longest)
      text.key("notes")
      text.array(notes) { $0.write(to: &$1) }
      if let openGateIDs {
        text.key("openGateIDs")
        text.strings(openGateIDs)
      }
      text.key("openGates")
      text.strings(openGates)
      text.member("opening", opening)
      if let sentences {
        text.key("sentences")
        text.object { object in
          for (remark, sentence) in sentences.sorted(by: { $0.key < $1.key }) {
            object.member(remark, sentence)
          }
        }
      }
      if let total {
        text.key("total")
        text.number(total)
      }
      text.key("unsupported")
      text.strings(unsupported)
    }
  }
}

extension GradedDraft.Fact {
  fileprivate func write(to text: inout JSONText) {
    text.object { object in
      object.key("isPresent")
      object.flag(isPresent)
      object.key("isRequired")
      object.flag(isRequired)
      object.member("text", self.text)
    }
  }
}

extension GradedDraft.Criterion {
  fileprivate func write(to text: inout JSONText) {
    text.object { object in
      object.member("descriptor", descriptor)
      object.member("id", id)
      if let level {
        object.key("level")
        object.number(level)
      }
      object.member("reason", reason)
      object.member("title", title)
    }
  }
}

extension GradedDraft.Note {
  fileprivate func write(to text: inout JSONText) {
    text.object { object in
      object.member("certainty", certainty)
      object.member("code", code)
      object.member("fix", fix)
      object.member("lesson", lesson)
      object.member("lessonTitle", lessonTitle)
      object.member("message", message)
      object.member("sentence", sentence)
      object.member("severity", severity)
    }
  }
}
