import Bahasa
import Testing

@Suite("The length of a post")
struct PostLengthTests {
  /// Texts and their weight as the reference implementation (twitter-text, configuration v3) counts it.
  static let weighted: [(text: String, weight: Int)] = [
    ("Layanan KTP-el buka sampai 21.00 WIB. Syarat: https://disdukcapil.arunaya.go.id/layanan/ktp-el 🙏🙏", 74),
    ("Cafe\u{301} 👨‍👩‍👧‍👦🇮🇩 1️⃣ ❤️", 15),
    ("dinsos.arunaya.go.id a—b “x” …", 34),
    ("日本語 가", 9),
    ("\u{1112}\u{1161}\u{11ab}", 2),
    ("Loket\r\nbuka\n\nya", 14),
    ("e\u{323}\u{302} o", 4),
    ("surel humas@arunaya.go.id", 25),
    ("👍🏽 ☺ ☎️ ⚠ ⚠️ #️⃣", 17),
    ("Rp1.000 s.d. pukul 10.00 lapor.go.id/ya?x=1.", 49),
    ("", 0),
  ]

  @Test("on X is what the reference implementation counts", arguments: weighted)
  func weight(_ text: String, _ weight: Int) {
    #expect(PostLength(of: text).count == weight)
  }

  @Test("elsewhere is the number of code points")
  func characters() {
    #expect(PostLength(of: "Loket KTP-el 🙏🏽", as: .characters).count == 15)
  }

  @Test("says where a text stops to fit")
  func overflow() {
    let text = String(repeating: "a", count: 278) + " 🙏 lagi"
    #expect(PostLength(of: text, limit: 280).overflow == 279)
    #expect(PostLength(of: String(repeating: "a", count: 280), limit: 280).overflow == nil)
    #expect(
      PostLength(of: String(repeating: "a", count: 260) + " https://arunaya.go.id", limit: 280).overflow
        == 261)
  }
}
