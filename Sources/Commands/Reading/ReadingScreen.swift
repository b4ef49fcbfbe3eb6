import ArgumentParser
import Curriculum
import Foundation
import Reporting
import Training

/// Reading lessons on a terminal, or as plain text in a pipe.
struct ReadingScreen {
  let console: Console
  let reader: CourseReader
  let withNotes: Bool

  /// Lets a trainee choose by number until she leaves.
  func choose() throws {
    while true {
      let contents = try console.contents(reader)
      let page = ContentsPage(contents)
      console.print("\n" + page.modules(console.currentStyle))
      guard let typed = ask() else { return }
      if typed.isEmpty {
        guard let resume = contents.resume, try read(resume.id) == .contents else { return }
      } else if let number = Int(typed), contents.modules.indices.contains(number - 1) {
        guard try choose(in: contents.modules[number - 1], page) == .contents else { return }
      } else {
        guard try open(named: typed) == .contents else { return }
      }
    }
  }

  /// Where a trainee goes when a lesson or a list is closed.
  enum Destination {
    case contents
    case out
  }

  /// Lets a trainee choose a lesson of a module.
  private func choose(in module: CourseContents.Part, _ page: ContentsPage) throws -> Destination {
    console.print("\n" + page.lessons(module, console.currentStyle))
    guard let typed = ask() else { return .out }
    if let number = Int(typed), module.lessons.indices.contains(number - 1) {
      return try read(module.lessons[number - 1].id)
    }
    return typed.isEmpty || typed == "0" ? .contents : try open(named: typed)
  }

  /// What was typed; nil at the end of the input or for a word that means leaving.
  private func ask() -> String? {
    console.print("Pilihan Anda: ")
    guard let line = readLine() else {
      console.print("\n")
      return nil
    }
    let typed = line.trimmingCharacters(in: .whitespaces)
    return ["q", "keluar", "quit", "exit"].contains(typed.lowercased()) ? nil : typed
  }

  private func open(named name: String) throws -> Destination {
    let id: ContentID
    do {
      id = try reader.find(name)
    } catch {
      console.complain(Message(error, name: name))
      return .contents
    }
    return try read(id)
  }

  /// Reads a lesson and those that are asked for from there.
  @discardableResult
  func read(_ id: ContentID, fromStart: Bool = false) throws -> Destination {
    var wanted: ContentID? = id
    var startsAnew = fromStart
    while let id = wanted {
      let opened: CourseReader.OpenedLesson
      do {
        opened = try reader.open(id, withNotes: withNotes)
      } catch {
        throw console.failure(Message(error, name: id.description), code: 2)
      }
      switch try page(opened, block: startsAnew ? 0 : opened.place) {
      case .next: wanted = opened.next?.id
      case .previous: wanted = opened.previous?.id
      case .contents: return .contents
      case .quit, .stay: return leave(opened)
      }
      startsAnew = false
    }
    return .out
  }

  /// Says how to come back.
  private func leave(_ opened: CourseReader.OpenedLesson) -> Destination {
    if console.isTerminal {
      console.print("Tempat Anda tersimpan. Lanjutkan dengan: bimtek belajar \(opened.lesson.code)\n")
    }
    return .out
  }

  /// Shows one lesson until another is wanted; in a pipe all of it at once.
  private func page(_ opened: CourseReader.OpenedLesson, block: Int) throws -> Pager.Outcome {
    let subtitle = subtitle(opened)
    guard console.isTerminal, let terminal = RawTerminal() else {
      let layout = DocumentLayout(opened.document, subtitle: subtitle, style: console.style)
      console.print(layout.text)
      return .quit
    }
    func layout(_ style: TerminalStyle) -> DocumentLayout {
      DocumentLayout(opened.document, subtitle: subtitle, style: style)
    }
    var size = terminal.size
    var style = console.style(columns: size.columns)
    var pager = Pager(
      layout(style),
      surroundings: Pager.Surroundings(
        title: "\(opened.lesson.code) \(opened.lesson.title)", next: opened.next?.name,
        previous: opened.previous?.name),
      style: style, rows: size.rows, block: block)
    terminal.show(pager.screen)
    remember(opened, pager)
    while true {
      let key = terminal.key()
      if terminal.size != size {
        size = terminal.size
        style = console.style(columns: size.columns)
        pager = pager.resized(layout(style), style: style, rows: size.rows)
        terminal.show(pager.screen)
      }
      guard let key else { continue }
      let before = pager.top
      let outcome = pager.press(key)
      if pager.top != before { remember(opened, pager) }
      if outcome != .stay { return outcome }
      terminal.show(pager.screen)
    }
  }

  /// Keeps the place; reading goes on where that fails, as was told when the progress was opened.
  private func remember(_ opened: CourseReader.OpenedLesson, _ pager: Pager) {
    try? reader.remember(opened.lesson.id, block: pager.block, isFinished: pager.isAtEnd)
  }

  private func subtitle(_ opened: CourseReader.OpenedLesson) -> String {
    var parts = [opened.lesson.code, "\(opened.lesson.minutes) menit"]
    if let module = opened.module { parts.insert("\(module.code) \(module.title)", at: 0) }
    if !opened.lesson.exercises.isEmpty {
      parts.append("latihan \(opened.lesson.exercises.joined(separator: ", "))")
    }
    return parts.joined(separator: console.style.separator)
  }
}

extension Console {
  /// The style in the width that the terminal has now.
  var currentStyle: TerminalStyle { style(columns: Console.width(ProcessInfo.processInfo.environment)) }

  /// The style of this console in another width.
  func style(columns: Int) -> TerminalStyle {
    TerminalStyle(width: columns, hasColor: style.hasColor, isPlain: style.isPlain)
  }
}
