import ArgumentParser
import Curriculum
import Foundation
import Reporting
import Training

/// Does a writing exercise: task and facts shown, a text taken from keyboard, editor or file, evidence given.
struct WritingScreen {
  let desk: PracticeDesk
  let exercise: Exercise
  let attempt: Int
  let prompt: String

  private var console: Console { desk.console }
  private var draft: DraftFile { DraftFile(desk.environment, exercise: exercise.code) }

  /// Runs to the end; false when nothing was handed in.
  func run(introduction: [String]) throws -> Bool {
    guard let material = WritingDesk(exercise, prompt: prompt, library: desk.library) else { return false }
    let page = WritingPage(console.currentStyle)
    if desk.files.isEmpty { console.printPaged(introduction + page.material(material)) }
    var texts = try firstTexts(material)
    while true {
      guard let given = texts, given.values.contains(where: { $0.contains { !$0.isWhitespace } }) else {
        console.say("Belum ada tulisan yang diserahkan. Lanjutkan dengan: bimtek latihan \(exercise.code)")
        return false
      }
      let feedback = material.assess(given)
      keep(given, feedback)
      console.printPaged([""] + page.feedback(feedback))
      if console.isInteractive, desk.files.isEmpty {
        guard let typed = console.ask("\nEnter = lihat contoh jawaban; p = perbaiki dan cek lagi: ") else {
          return true
        }
        if typed.lowercased().hasPrefix("p") {
          try? draft.write(WritingParts(material.task).template(given))
          texts = try choose(material)
          continue
        }
      }
      console.printPaged([""] + desk.key(of: exercise))
      draft.remove()
      return true
    }
  }

  private func firstTexts(_ material: WritingDesk) throws -> [String: String]? {
    if !desk.files.isEmpty { return try fromFiles(material.task) }
    guard console.isInteractive else {
      var lines: [String] = []
      while let line = readLine() { lines.append(line) }
      return fromLines(lines, material.task)
    }
    return try choose(material)
  }

  /// Texts between lines `SELESAI`, one a part; or one text with the parts under their headings.
  private func fromLines(_ lines: [String], _ task: WritingTask) -> [String: String] {
    var texts = lines.split(omittingEmptySubsequences: false) { TextEntry.isEnd($0) }
      .map { $0.joined(separator: "\n") }
    if texts.last?.allSatisfy(\.isWhitespace) == true { texts.removeLast() }
    if texts.count < 2 { return WritingParts(task).split(texts.first ?? "") }
    return Dictionary(zip(task.parts.map(\.id), texts)) { first, _ in first }
  }

  private func fromFiles(_ task: WritingTask) throws -> [String: String] {
    var texts: [String] = []
    for path in desk.files {
      do {
        texts.append(try desk.environment.answerText(at: path))
      } catch {
        throw console.failure(Message(error), code: 2)
      }
    }
    if texts.count == 1 { return WritingParts(task).split(texts[0]) }
    return Dictionary(zip(task.parts.map(\.id), texts)) { first, _ in first }
  }

  /// Asks how the text is given; nil when the learner leaves.
  private func choose(_ material: WritingDesk) throws -> [String: String]? {
    while true {
      if !draft.text.isEmpty { console.print("\nTulisan Anda yang terakhir masih tersimpan.\n") }
      console.print(
        """

        Cara menjawab:
          1  ketik atau tempel di sini
          2  tulis di penyunting (\(TextEditor(desk.environment).command))
          3  ambil dari berkas di folder ini
        Angka lalu Enter; keluar = nanti saja

        """)
      guard let typed = console.ask("Pilihan Anda: ") else { return nil }
      switch typed {
      case "1": if let texts = typeHere(material) { return texts }
      case "2": if let texts = try edit(material) { return texts }
      case "3": if let texts = pick(material.task) { return texts }
      case "petunjuk", "?": for hint in exercise.hints { console.print("- \(hint)\n") }
      default: console.print("Ketik 1, 2, atau 3.\n")
      }
    }
  }

  /// Takes lines until `SELESAI`, part by part; each lies on the disk before the next is read.
  private func typeHere(_ material: WritingDesk) -> [String: String]? {
    let page = WritingPage(console.currentStyle)
    let parts = material.task.parts
    var texts = WritingParts(material.task).split(goesOn(page) ? draft.text : "")
    let last = parts.last { texts[$0.id]?.isEmpty == false }?.id
    draft.remove()
    // What is there goes back to the disk before anything is asked for.
    let isOpen = { (part: WritingTask.Part) in texts[part.id]?.isEmpty != false }
    for part in parts.filter({ !isOpen($0) }) + parts.filter(isOpen) {
      let given = texts[part.id] ?? ""
      if parts.count > 1 { try? draft.append("## \(part.title)\n") }
      if !given.isEmpty { try? draft.append(given) }
      if !given.isEmpty, part.id != last { continue }
      console.print("\n" + page.part(part, isOnly: parts.count == 1) + "\n")
      if !given.isEmpty { console.print(page.style.printable(given) + "\n") }
      var entry = TextEntry()
      let (lines, isLeft) = entry.text(after: given.isEmpty ? [] : [given]) { try? draft.append($0) }
      if isLeft { return nil }
      texts[part.id] = lines.joined(separator: "\n")
    }
    return texts
  }

  /// Whether the text that was left lying is gone on with.
  private func goesOn(_ page: WritingPage) -> Bool {
    guard draft.text.contains(where: { !$0.isWhitespace }) else { return false }
    let typed = console.line("Enter = teruskan tulisan terakhir; k = mulai dari kosong: ")
    return typed?.isEmpty ?? true
  }

  /// Opens the learner's editor on the draft.
  private func edit(_ material: WritingDesk) throws -> [String: String]? {
    let parts = WritingParts(material.task)
    do {
      if draft.text.isEmpty { try draft.write(parts.template()) }
    } catch {
      console.complain(
        Message(
          "Berkas tulisan tidak dapat dibuat", why: draft.url.path, action: "pilih cara 1 atau 3"))
      return nil
    }
    guard TextEditor(desk.environment).open(draft.url.path, console, otherwise: "pilih cara 1 atau 3") else {
      return nil
    }
    let texts = parts.split(draft.text)
    return texts.isEmpty ? nil : texts
  }

  /// Lets the learner choose a file by number.
  private func pick(_ task: WritingTask) -> [String: String]? {
    let files = desk.environment.answerFiles()
    for (index, file) in files.enumerated() { console.print("  \(index + 1)  \(file)\n") }
    if files.isEmpty { console.print("Tidak ada berkas .md atau .txt di folder ini.\n") }
    guard let typed = console.ask("Nomor atau nama berkas: "), !typed.isEmpty else { return nil }
    let path = Int(typed).flatMap { files.indices.contains($0 - 1) ? files[$0 - 1] : nil } ?? typed
    do {
      return WritingParts(task).split(try desk.environment.answerText(at: path))
    } catch {
      console.complain(Message(error))
      return nil
    }
  }

  private func keep(_ texts: [String: String], _ feedback: WritingFeedback) {
    var session = PracticeSession(exercise, participant: desk.participant)
    for question in session.questions {
      if let text = texts[question.part ?? ""], text.contains(where: { !$0.isWhitespace }) {
        _ = session.submit(text)
      } else {
        session.skip()
      }
    }
    desk.keep(
      session, attempt: attempt, result: TraineeProgress.Result(provisional: feedback.total.map(Double.init)))
  }
}
