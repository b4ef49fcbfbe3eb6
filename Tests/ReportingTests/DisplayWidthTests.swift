import Reporting
import Testing

struct DisplayWidthTests {
  @Test(
    "a letter is a column, a pictograph two, a mark above a letter and a colour none",
    arguments: [
      ("", 0), ("Warga", 5), ("Rp1.000 – naik", 14), ("café", 4), ("cafe\u{301}", 4), ("│ … →", 5),
      ("“ya”", 4), ("\u{AD}a", 2), ("👨‍👩‍👧‍👦", 2), ("🇮🇩", 2), ("漢字", 4), ("❤️", 2), ("\u{1B}[31mMerah\u{1B}[0m", 5),
      ("a\u{200B}b", 2), ("a\u{7}b", 2),
    ])
  func columns(text: String, width: Int) {
    #expect(DisplayWidth.of(text) == width)
  }

  @Test(
    "a cut text fills its width and never more",
    arguments: [
      "Warga menanam padi", "“Warga” – menanam", "👨‍👩‍👧‍👦 keluarga 🇮🇩 pulang", "cafe\u{301} dan kopi hangat",
    ])
  func cuts(text: String) {
    for width in 1...20 {
      let cut = Wrapping.truncate(text, width: width)
      #expect(DisplayWidth.of(cut) <= width)
      #expect(cut == text || cut.hasSuffix("…"))
      let kept = cut == text ? cut : String(cut.dropLast())
      #expect(text.hasPrefix(kept))
      // Only a pictograph, two columns wide, may leave a column free.
      if cut != text { #expect(DisplayWidth.of(cut) >= width - 1) }
    }
  }
}
