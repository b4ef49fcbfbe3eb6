public import Curriculum

/// One text with the parts of an answer, each under its heading: how a file or an editor holds them.
public struct WritingParts: Sendable {
  private let parts: [WritingTask.Part]

  /// The parts of a task.
  public init(_ task: WritingTask) { parts = task.parts }

  /// A text to be filled in; texts that are there already stand in their places.
  public func template(_ texts: [String: String] = [:]) -> String {
    guard parts.count > 1 else { return texts[parts.first?.id ?? ""] ?? "" }
    return parts.map { "## \($0.title)\n\n\(texts[$0.id] ?? "")\n" }.joined(separator: "\n")
  }

  /// The texts of the parts.
  ///
  /// A line that is a part's title or id, with or without `#` before it and a colon after it, begins that part.
  /// Without any such line everything belongs to the first part.
  public func split(_ text: String) -> [String: String] {
    guard parts.count > 1 else {
      return Dictionary(uniqueKeysWithValues: parts.prefix(1).map { ($0.id, WritingParts.trimmed(text)) })
    }
    var result: [String: [Substring]] = [:]
    var current = parts[0].id
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      if let part = part(named: line) {
        current = part
      } else {
        result[current, default: []].append(line)
      }
    }
    return result.mapValues { WritingParts.trimmed($0.joined(separator: "\n")) }.filter { !$0.value.isEmpty }
  }

  private func part(named line: Substring) -> String? {
    guard line.utf8.count < 120 else { return nil }
    let words = LessonName.words(String(line))
    guard !words.isEmpty else { return nil }
    return parts.first { LessonName.words($0.title) == words || LessonName.words($0.id) == words }?.id
  }

  private static func trimmed(_ text: String) -> String {
    let start = text.drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
