import Curriculum

/// A draft cut into the parts that its task asks for.
struct AnswerParts {
  /// The parts in order of the task, each with its text.
  let texts: [(part: WritingTask.Part, body: String)]

  /// Cuts at lines that hold a part's title, as a heading or with a colon behind it.
  init(_ text: String, of task: WritingTask) {
    guard task.parts.count > 1 else {
      texts = task.parts.map { ($0, text) }
      return
    }
    var bodies = [[Substring]](repeating: [], count: task.parts.count)
    var current = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if let index = task.parts.firstIndex(where: { AnswerParts.isTitle(line, of: $0) }) {
        current = index
      } else {
        bodies[current].append(line)
      }
    }
    texts = zip(task.parts, bodies).map { ($0, $1.joined(separator: "\n")) }
  }

  private static func isTitle(_ line: Substring, of part: WritingTask.Part) -> Bool {
    let bare = line.filter { !"#*:_".contains($0) }.lowercased().split(separator: " ").joined(separator: " ")
    let isMarked = line.hasPrefix("#") || line.contains(":") || line.hasPrefix("**")
    return isMarked && (bare == part.title.lowercased() || bare == part.id.lowercased())
  }
}
