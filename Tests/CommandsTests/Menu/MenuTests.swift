import ArgumentParser
import Foundation
import Testing

@testable import Commands

@Suite("The menu takes what people type")
struct MenuTests {
  @Test(
    "numbers and names choose",
    arguments: [
      ("1", MainMenu.Item.learn), ("2.", .check), (" 3 ", .practise), ("(4)", .progress), ("periksa", .check),
      ("Latihan", .practise), ("sertif", .certificates), ("9", .name),
    ])
  func chooses(_ typed: String, _ item: MainMenu.Item) {
    #expect(MainMenu.Item.chosen(MenuChoice(typed)) == item)
  }

  @Test("anything else chooses nothing", arguments: ["", "0", "10", "x", "\u{1B}[A", "la", "1 2"])
  func refuses(_ typed: String) {
    #expect(MainMenu.Item.chosen(MenuChoice(typed)) == nil)
  }

  @Test(
    "a path is taken as terminals write it",
    arguments: [
      ("naskah saya.docx", "naskah saya.docx"), ("'/tmp/naskah saya.docx'", "/tmp/naskah saya.docx"),
      ("\"a b.md\"", "a b.md"), ("/tmp/a\\ b.md", "/tmp/a b.md"), ("file:///tmp/a%20b.md", "/tmp/a b.md"),
      ("~/a.md", NSHomeDirectory() + "/a.md"), ("'", "'"),
    ])
  func readsPaths(_ typed: String, _ path: String) {
    #expect(MenuChoice(typed).path == path)
  }

  @Test("a whole command line is one, the word alone is not")
  func readsCommands() {
    #expect(MenuChoice("bimtek belajar L08").command == ["belajar", "L08"])
    #expect(MenuChoice("bimtek").command == nil)
    #expect(MenuChoice("belajar L08").command == nil)
  }

  @Test("a text ends with the word, however it is typed", arguments: ["SELESAI", " selesai ", "Selesai."])
  func ends(_ line: String) {
    #expect(TextEntry.isEnd(line))
    #expect(!TextEntry.isEnd("Rapat selesai"))
  }

  @Test("words of a command line are quoted for the shell where they must be")
  func quotes() {
    #expect(GuidedCommand.quoted("kelas.bimtek") == "kelas.bimtek")
    #expect(GuidedCommand.quoted("--judul=Bimtek Humas") == "'--judul=Bimtek Humas'")
    #expect(GuidedCommand.quoted("a'b") == "'a'\\''b'")
    #expect(GuidedCommand.quoted("") == "''")
  }

  @Test("documents are never offered to be written")
  func offersSteps() {
    #expect(DraftStep.steps(for: "a.txt") == DraftStep.allCases)
    #expect(DraftStep.steps(for: "b.docx") == [.review, .all, .count, .copy])
  }

  @Test(
    "a group of commands alone asks for its page in Indonesian", arguments: ["kelas", "nilai", "sertifikat"])
  func explainsGroups(_ name: String) throws {
    let parsed = try BimtekCommand.parseAsRoot([name])
    #expect(HelpRequest(unfinished: parsed, [name])?.path.last?.commandName == name)
    let whole = try BimtekCommand.parseAsRoot(["periksa", "naskah.md"])
    #expect(HelpRequest(unfinished: whole, ["periksa", "naskah.md"]) == nil)
  }
}
