import ArgumentParser
import Foundation
import Reporting
import Training

/// Asks the questions of a check on the terminal and keeps the answers beside the draft.
struct QuestionRound {
  private let console: Console
  private let environment: Environment

  init(_ console: Console, _ environment: Environment) {
    self.console = console
    self.environment = environment
  }

  /// Goes through the files that have questions; drafts from standard input have no place for answers.
  func run(_ report: CheckReport) throws {
    guard console.isInteractive else {
      throw console.failure(
        Message(
          "Pertanyaan tidak dapat diajukan", why: "--tanya memerlukan terminal",
          action: "jalankan di terminal, tanpa pipa dan tanpa pengalihan"), code: 64)
    }
    for file in report.files {
      var record = QuestionRecord(file)
      let url = QuestionRecord.url(beside: file.path, in: environment.workingDirectory)
      guard !record.isEmpty,
        FileManager.default.fileExists(
          atPath: URL(filePath: file.path, relativeTo: environment.workingDirectory).path)
      else { continue }
      record.recall(from: url)
      console.print(
        console.style.set("\nPertanyaan untuk \(file.path)", .strong) + "\nEnter = lewati, q = berhenti.\n")
      let isFinished = ask(&record.questions) && askConsequences(&record)
      do {
        try record.write(to: url, at: environment.now())
        console.print("Jawaban disimpan: \(url.relativePath)\n")
      } catch {
        throw console.failure(
          Message(
            "Jawaban tidak dapat disimpan: \(url.path)", why: "foldernya tidak dapat ditulisi",
            action: "pindahkan naskah ke folder milik Anda, lalu ulangi"), code: 2)
      }
      guard isFinished else { return }
    }
  }

  /// Asks each question; false if the person left.
  private func ask(_ items: inout [QuestionRecord.Item]) -> Bool {
    for index in items.indices {
      let item = items[index]
      var prompt = "\n\(index + 1)/\(items.count) \(item.question)"
      if item.code != QuestionRecord.consequenceCode { prompt += " (\(item.code))" }
      if !item.passage.isEmpty { prompt += "\n    “\(Wrapping.truncate(item.passage, width: 70))”" }
      if let answer = item.answer { prompt += "\n    jawaban lama: \(answer)" }
      guard let answer = console.ask(prompt + "\n    > ") else { return false }
      if !answer.isEmpty { items[index].answer = answer }
    }
    return true
  }

  private func askConsequences(_ record: inout QuestionRecord) -> Bool {
    guard !record.consequenceTest.isEmpty else { return true }
    console.print(console.style.set("\nUji konsekuensi", .strong) + "\n")
    console.print("Naskah ini menutup atau menyamarkan informasi. Jawablah seperlunya, lalu bawa ke PPID.\n")
    let isFinished = ask(&record.consequenceTest)
    console.print(record.note + "\n")
    return isFinished
  }
}
