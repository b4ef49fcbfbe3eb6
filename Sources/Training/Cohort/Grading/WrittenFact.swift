import Records

/// A fact of which a class has thousands, written by hand in the form that `JSONEncoder` would give it.
///
/// The hash of a row covers these bytes, so they are the same as those of the encoder: keys sorted, slashes plain.
protocol WrittenFact: Fact {
  /// Every stored property but the detail; nil where the encoder must be asked.
  var writtenPayload: String? { get }
  /// The detail; nil when there is none.
  var writtenDetail: String? { get }
}

extension NewRecord {
  /// Writes a fact by hand.
  init(written fact: some WrittenFact, about person: PersonCode, by author: PersonCode) throws(RecordsError) {
    guard let payload = fact.writtenPayload else {
      self = try NewRecord(fact, about: person, by: author)
      return
    }
    self.init(fact, payload: payload, detail: fact.writtenDetail, about: person, by: author)
  }
}

extension Submission: WrittenFact {
  var writtenPayload: String? {
    JSONText.object { text in
      text.member("draftKind", draftKind)
      text.member("exercise", exercise)
      text.member("format", format)
      text.member("sha256", sha256)
      text.key("size")
      text.number(size)
    }
  }

  var writtenDetail: String? {
    detail.map { detail in
      JSONText.object { text in
        text.member("fileName", detail.fileName)
        text.member("text", detail.text)
      }
    }
  }
}

extension CheckResult: WrittenFact {
  var writtenPayload: String? {
    guard let byCode = CountsJSON(byCode), let bySeverity = CountsJSON(bySeverity) else { return nil }
    return JSONText.object { text in
      byCode.write("byCode", to: &text)
      bySeverity.write("bySeverity", to: &text)
      text.member("exercise", exercise)
      text.member("submission", submission)
    }
  }

  var writtenDetail: String? {
    detail.map { detail in JSONText.object { $0.member("findings", detail.findings) } }
  }
}

extension MachineScore: WrittenFact {
  var writtenPayload: String? {
    // Points, or something of which the encoder knows better how it is written.
    guard let levels = CountsJSON(levels), abs(score) < 1e6 else { return nil }
    return JSONText.object { text in
      text.member("exercise", exercise)
      levels.write("levels", to: &text)
      text.key("score")
      if score == score.rounded() { text.number(Int(score)) } else { text.number(score) }
      text.member("submission", submission)
    }
  }

  var writtenDetail: String? {
    detail.map { detail in JSONText.object { $0.member("evidence", detail.evidence) } }
  }
}

/// Counts by name, in the order in which the encoder sorts names.
private struct CountsJSON {
  private let counts: [(key: String, value: Int)]

  /// Nil for a name over whose place there can be doubt: of the encoder's order only that of plain names is relied on.
  init?(_ counts: [String: Int]) {
    let isPlain = counts.keys.allSatisfy { name in
      name.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0 & 0xDF) || $0 == 0x2D }
    }
    guard isPlain else { return nil }
    self.counts = counts.sorted { $0.key < $1.key }
  }

  func write(_ name: String, to text: inout JSONText) {
    text.key(name)
    text.object { text in
      for (name, count) in counts {
        text.key(name)
        text.number(count)
      }
    }
  }
}
