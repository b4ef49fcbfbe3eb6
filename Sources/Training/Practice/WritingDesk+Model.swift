public import Curriculum
import Markdown
import SourceText

extension ContentLibrary {
  /// The model answer to a writing task, by part, from the fences `jawaban` of its key; nil where they do not
  /// match the parts.
  public func modelAnswer(to task: WritingTask, of exercise: ContentID) -> [String: String]? {
    guard let key = answerKey(of: exercise).value else { return nil }
    let texts = Document(parsing: SourceText(key)).blocks.compactMap { block -> String? in
      guard case .code(let info, let text) = block.kind else { return nil }
      return info.split(separator: " ").first == "jawaban" ? text : nil
    }
    guard texts.count == task.parts.count else { return nil }
    return Dictionary(zip(task.parts.map(\.id), texts)) { first, _ in first }
  }
}
