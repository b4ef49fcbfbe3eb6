import Curriculum

extension AnswerReader {
  /// Reads `p1: salah, b`, `2 benar a` or, for a single statement, `S b`.
  func judgements(_ task: TrueFalseTask, _ text: String) -> ReadAnswer {
    let ids = task.statements.map(\.id)
    var result: [String: Answer.Judgement] = [:]
    var remarks: [AnswerRemark] = []
    var next = 0
    for chunk in AnswerText.chunks(text) {
      let label = AnswerText.label(chunk, ids: ids)
      let index = label?.index ?? next
      guard ids.indices.contains(index) else {
        remarks.append(.unknown(String(chunk.prefix(40))))
        continue
      }
      next = index + 1
      let statement = task.statements[index]
      let read = judgement(statement, label?.rest ?? String(chunk))
      remarks += read.remarks
      if result[statement.id] != nil { remarks.append(.twice(statement.id)) }
      guard read.judgement.isTrue != nil || read.judgement.reason != nil else { continue }
      if result[statement.id] == nil { result[statement.id] = read.judgement }
    }
    return ReadAnswer(.judgements(result), remarks)
  }

  private func judgement(
    _ statement: TrueFalseTask.Statement, _ text: String
  ) -> (judgement: Answer.Judgement, remarks: [AnswerRemark]) {
    let verdicts = ["benar": true, "betul": true, "b": true, "salah": false, "keliru": false, "s": false]
    let trimmed = text.drop { !$0.isLetter && !$0.isNumber }
    let head = trimmed.prefix { $0.isLetter || $0.isNumber }
    var rest = text[...]
    let isTrue = verdicts[head.lowercased()]
    if isTrue != nil { rest = trimmed.dropFirst(head.count) }
    rest = rest.drop { !$0.isLetter && !$0.isNumber }
    if rest.lowercased().hasPrefix("karena ") { rest = rest.dropFirst(7) }
    guard rest.contains(where: { $0.isLetter || $0.isNumber }) else {
      return (Answer.Judgement(isTrue: isTrue, reason: nil), [])
    }
    let read = reader(.reasons(statement: statement.id), of: statement.reasons).read(rest)
    let reason = read.ids.count == 1 ? read.ids[0] : nil
    return (
      Answer.Judgement(isTrue: isTrue, reason: reason), read.remarks + (read.ids.count > 1 ? [.onlyOne] : [])
    )
  }

  /// Reads `1a 2c 3b`, `p1 = c`, one pair a line with wordings, or only letters in the order of the prompts.
  func pairs(_ task: MatchingTask, _ text: String) -> ReadAnswer {
    let ids = task.prompts.map(\.id)
    let reader = reader(.options, of: task.options)
    var result: [String: String] = [:]
    var remarks: [AnswerRemark] = []
    var next = 0
    for part in pairParts(text, ids: ids) {
      let label = AnswerText.label(part, ids: ids).flatMap { $0.rest.isEmpty ? nil : $0 }
      let read = reader.read(label?.rest ?? part)
      remarks += read.remarks
      for id in read.ids {
        let index = label?.index ?? next
        guard ids.indices.contains(index) else {
          remarks.append(.unknown(String(part.prefix(40))))
          break
        }
        next = index + 1
        if label != nil, read.ids.count > 1 { remarks.append(.onlyOne) }
        if result[ids[index]] == nil { result[ids[index]] = id } else { remarks.append(.twice(ids[index])) }
        if label != nil { break }
      }
    }
    return ReadAnswer(.pairs(result), remarks)
  }

  /// The pieces that each hold one answer: lines, pieces that begin with a name or number, or single letters.
  private func pairParts(_ text: String, ids: [String]) -> [String] {
    AnswerText.chunks(text).flatMap { chunk -> [String] in
      let pieces = chunk.split { $0.isWhitespace || $0 == "," }.flatMap(splitPair)
      let starts = pieces.indices.filter { AnswerText.label(pieces[$0], ids: ids) != nil }
      if starts.isEmpty, pieces.allSatisfy({ $0.count == 1 }) { return pieces }
      let isCompact = starts.first == 0 && pieces.count <= starts.count * 3
      guard isCompact, starts.count > 1 else {
        return [pieces.count == 2 ? pieces.joined(separator: " ") : String(chunk)]
      }
      return starts.indices.map { index in
        let end = index + 1 < starts.count ? starts[index + 1] : pieces.count
        return pieces[starts[index]..<end].joined(separator: " ")
      }
    }
  }

  /// Parts `1a` into `1` and `a`; leaves other words alone.
  private func splitPair(_ piece: Substring) -> [String] {
    let digits = piece.prefix(while: \.isNumber)
    let rest = piece.dropFirst(digits.count).drop { "-=:.)→".contains($0) }
    guard !digits.isEmpty, rest.count == 1, rest.allSatisfy(\.isLetter) else { return [String(piece)] }
    return [String(digits), String(rest)]
  }

  /// Reads `b1: berkala`, `2 = a`, one item a line; with several axes their answers between commas.
  func categories(_ task: ClassificationTask, _ text: String) -> ReadAnswer {
    let ids = task.items.map(\.id)
    let readers = task.axes.map {
      ChoiceReader(ids: $0.categories.map(\.id), texts: $0.categories.map(\.title))
    }
    var result: [String: [String: String]] = [:]
    var remarks: [AnswerRemark] = []
    var next = 0
    for part in pairParts(text, ids: ids) {
      let label = AnswerText.label(part, ids: ids).flatMap { $0.rest.isEmpty ? nil : $0 }
      let index = label?.index ?? next
      guard ids.indices.contains(index) else {
        remarks.append(.unknown(String(part.prefix(40))))
        continue
      }
      next = index + 1
      for (axis, value) in zip(task.axes.indices, values(label?.rest ?? part, count: readers.count)) {
        let read = readers[axis].read(value)
        remarks += read.ids.isEmpty ? read.remarks : []
        if read.ids.count > 1 { remarks.append(.onlyOne) }
        guard read.ids.count == 1, result[ids[index]]?[task.axes[axis].id] == nil else { continue }
        result[ids[index], default: [:]][task.axes[axis].id] = read.ids[0]
      }
    }
    return ReadAnswer(.categories(result), remarks)
  }

  /// Reads an answer to one item; its name is not part of the text, because items may be named like letters.
  func category(_ task: ClassificationTask, _ text: String, of item: String) -> ReadAnswer {
    guard task.items.contains(where: { $0.id == item }) else {
      return ReadAnswer(.categories([:]), [.unknown(item)])
    }
    var given: [String: String] = [:]
    var remarks: [AnswerRemark] = []
    for (axis, value) in zip(task.axes, values(text, count: task.axes.count)) {
      let read = ChoiceReader(ids: axis.categories.map(\.id), texts: axis.categories.map(\.title)).read(value)
      remarks += read.remarks
      if read.ids.count > 1 { remarks.append(.onlyOne) }
      if read.ids.count == 1 { given[axis.id] = read.ids[0] }
    }
    return ReadAnswer(.categories(given.isEmpty ? [:] : [item: given]), remarks)
  }

  /// Reads an answer to one prompt, whose name is not part of the text.
  func pair(_ text: String, of prompt: String) -> ReadAnswer {
    guard case .matching(let task) = task, task.prompts.contains(where: { $0.id == prompt }) else {
      return ReadAnswer(.pairs([:]), [.unknown(prompt)])
    }
    let read = reader(.options, of: task.options).read(text)
    let tooMany: [AnswerRemark] = read.ids.count > 1 ? [.onlyOne] : []
    return ReadAnswer(.pairs(read.ids.count == 1 ? [prompt: read.ids[0]] : [:]), tooMany + read.remarks)
  }

  /// The values of the axes: between commas or slashes, else words, else the whole text for each axis.
  private func values(_ text: String, count: Int) -> [String] {
    guard count > 1 else { return [text] }
    let parts = text.split { ",/|".contains($0) }.map(String.init)
    if parts.count > 1 { return parts }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    return words.count == count ? words : Array(repeating: text, count: count)
  }
}
