import Testing
import Training

@Suite("What goes out of a draft")
struct PostTextTests {
  @Test(
    "leaves front matter, comments and Markdown's marks behind",
    arguments: [
      ("---\njenis: takarir\n---\n\nHalo **warga**.\n", "Halo warga."),
      ("# Judul\n\nSatu\ndua.\n\n- a\n- b\n", "Judul\n\nSatu\ndua.\n\n- a\n- b"),
      (
        "<!-- bimtek: abaikan EJA-01 \"nama\" -->\nBuka [di sini](https://a.example.go.id/x).\n",
        "Buka di sini (https://a.example.go.id/x)."
      ),
      ("3. tiga\n4. empat\n", "3. tiga\n4. empat"),
      ("![Warga antre](foto.jpg)\n\n<https://a.example.go.id>\n", "https://a.example.go.id"),
    ])
  func readsMarkdown(_ draft: String, _ expected: String) {
    #expect(PostText(draft, isMarkdown: true).text == expected)
  }

  @Test("keeps the signs of a plain text, but for its head and its comments")
  func readsPlain() {
    let draft = "---\njenis: takarir\n---\n# bukan *judul*\n<!-- bimtek: abaikan EJA-01 \"nama\" -->\nSatu.\n"
    #expect(PostText(draft, isMarkdown: false).text == "# bukan *judul*\nSatu.")
  }

  @Test("leaves out what nobody sees and replaces ornamental letters, and counts both")
  func cleans() {
    let post = PostText("𝗣𝗲𝗻𝘁𝗶𝗻𝗴:\u{200B} lo\u{AD}ket Ｂ ⓒ ℬ buka\u{FEFF}", isMarkdown: false)
    #expect(post.text == "Penting: loket B c B buka")
    #expect(post.invisible == 3)
    #expect(post.ornamental == 10)
  }

  @Test(
    "leaves emoji, letters with accents and signs as they are",
    arguments: [
      "Halo 👨‍👩‍👧‍👦 🇮🇩 ❤️ 1️⃣", "kafé № 5 ™ ½ m²", "日本、ですか", "a\u{A0}b",
    ])
  func keeps(_ text: String) {
    let post = PostText(text, isMarkdown: false)
    #expect(post.text == text)
    #expect(post.invisible == 0 && post.ornamental == 0)
  }
}
