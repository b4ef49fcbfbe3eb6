import Foundation
import Reporting
import Training

/// A command and what has to be asked before it can run.
struct GuidedCommand {
  /// Something to ask for.
  struct Question {
    /// What an answer is.
    enum Kind {
      /// Any words.
      case words
      /// A file whose name ends so; those of the working folder are offered by number.
      case file([String])
    }

    let prompt: String
    let kind: Kind
    /// The option that the answer belongs to; nil for a value without a name.
    let option: String?

    init(_ prompt: String, _ kind: Kind = .words, option: String? = nil) {
      self.prompt = prompt
      self.kind = kind
      self.option = option
    }
  }

  let title: String
  let note: String
  let words: [String]
  let questions: [Question]

  init(title: String, note: String, _ words: [String], _ questions: [Question] = []) {
    self.title = title
    self.note = note
    self.words = words
    self.questions = questions
  }

  /// The command line with the answers; nil where the person left a question open.
  func commandLine(asking desk: MenuDesk) -> [String]? {
    var options: [String] = []
    var values: [String] = []
    for question in questions {
      guard let answer = question.ask(desk) else { return nil }
      if let option = question.option {
        options.append("\(option)=\(answer)")
      } else {
        values.append(answer)
      }
    }
    return words + options + (values.contains { $0.hasPrefix("-") } ? ["--"] : []) + values
  }

  /// A word as it has to be typed at a shell.
  static func quoted(_ word: String) -> String {
    let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:,".contains($0) }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

extension GuidedCommand.Question {
  /// Asks until there is an answer; nil for Enter alone, which goes back.
  func ask(_ desk: MenuDesk) -> String? {
    let files = self.files(in: desk.environment.workingDirectory)
    for (index, file) in files.enumerated() {
      desk.console.print("  \(index + 1)  \(desk.console.style.printable(file))\n")
    }
    guard let choice = desk.choice("\(prompt) (Enter = kembali): "), !choice.isEmpty else { return nil }
    if let number = choice.number, files.indices.contains(number - 1) { return files[number - 1] }
    if case .file = kind { return choice.path }
    return choice.typed
  }

  private func files(in folder: URL) -> [String] {
    guard case .file(let extensions) = kind else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { name in
      !name.hasPrefix(".") && extensions.contains(URL(filePath: name).pathExtension.lowercased())
    }.sorted().prefix(9).map(\.self)
  }
}
