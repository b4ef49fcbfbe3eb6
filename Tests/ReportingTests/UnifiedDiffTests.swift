import Reporting
import SourceText
import Testing

@Suite("A unified diff")
struct UnifiedDiffTests {
  private func diff(_ before: String, _ after: String, path: String = "a.md") -> String {
    UnifiedDiff(path: path, before: SourceText(before), after: SourceText(after))
      .render(TerminalStyle(), isForScreen: false)
  }

  @Test("is empty for equal texts")
  func equal() { #expect(diff("a\nb", "a\nb") == "") }

  @Test("shows three lines around a change and joins changes that are near")
  func context() {
    let old = (10...30).map { "\($0)\n" }.joined()
    let new = old.replacing("14\n", with: "x\n").replacing("20\n", with: "y\n").replacing(
      "28\n", with: "z\n")
    let joined = """
      @@ -2,13 +2,13 @@
       11
       12
       13
      -14
      +x
       15
       16
       17
       18
       19
      -20
      +y
       21
       22
       23
      """
    let last = "@@ -16,6 +16,6 @@\n 25\n 26\n 27\n-28\n+z\n 29\n 30\n"
    #expect(diff(old, new) == "--- a/a.md\n+++ b/a.md\n\(joined)\n\(last)")
  }

  @Test("keeps carriage returns, says where a line end is missing, and counts added lines")
  func lineEnds() {
    #expect(
      diff("a\r\nb", "a\r\nc")
        == "--- a/a.md\n+++ b/a.md\n@@ -1,2 +1,2 @@\n a\r\n-b\n\\ No newline at end of file\n+c\n\\ No newline at end of file\n"
    )
    #expect(diff("a\n", "a\nb\n") == "--- a/a.md\n+++ b/a.md\n@@ -1 +1,2 @@\n a\n+b\n")
    #expect(diff("", "a\n") == "--- a/a.md\n+++ b/a.md\n@@ -0,0 +1 @@\n+a\n")
  }

  @Test(
    "names files as patch takes them",
    arguments: [
      ("../lain/a.md", "a/lain/a.md"), ("./a.md", "a/a.md"), ("a\tb.md", "\"a/a\\tb.md\""),
      ("a\"b.md", "\"a/a\\\"b.md\""), ("a\u{1}.md", "\"a/a\\001.md\""), ("é.md", "a/é.md"),
    ])
  func names(_ path: String, _ expected: String) {
    #expect(diff("a", "b", path: path).hasPrefix("--- \(expected)\n"))
  }

  @Test("shows no carriage return of Windows on a screen")
  func windows() {
    let text = UnifiedDiff(path: "a.md", before: SourceText("a\r\n"), after: SourceText("b\r\n"))
      .render(TerminalStyle(), isForScreen: true)
    #expect(text.hasSuffix("@@ -1 +1 @@\n-a\n+b\n"))
  }

  @Test("sends no control character to a screen, and names with blanks end in a tab")
  func screen() {
    let text = UnifiedDiff(
      path: "/x/a b.md", before: SourceText("\u{1B}[2Ja\n"), after: SourceText("b\n")
    ).render(TerminalStyle(), isForScreen: true)
    #expect(!text.contains("\u{1B}"))
    #expect(text.hasPrefix("--- a/x/a b.md\t\n"))
  }
}
