import RuleKit
import Testing
import Training

@Suite("The length of a post")
struct PostCountTests {
  private func count(_ text: String, _ channel: Channel) throws -> PostCount.Platform {
    let part = try #require(PostCount(text).parts.first)
    return try #require(part.platforms.first { $0.channel == channel })
  }

  @Test(
    "is weighted on X as its specification says",
    arguments: [
      ("abc", 3), ("https://arunaya.example.go.id/sangat/panjang/sekali/alamatnya", 23), ("Halo 👨‍👩‍👧‍👦", 7),
      ("日本", 4), ("Cafe\u{301}", 4),
    ])
  func weights(_ text: String, _ expected: Int) throws { #expect(try count(text, .x).count == expected) }

  @Test("tells how much room is left, or where it overflows")
  func overflow() throws {
    #expect(try count("abc", .x).room == 277)
    let long = try count(String(repeating: "kata ", count: 57) + "penutup", .x)
    #expect(long.room < 0)
    #expect(long.overflow != nil)
    #expect(long.source.contains("diperiksa"))
  }

  @Test("leaves front matter out and takes a thread part by part")
  func parts() throws {
    let plain = PostCount("---\njenis: takarir\n---\n\nHalo warga.\n")
    #expect(plain.parts.map(\.characters) == [11])
    let thread = PostCount("1/2 Satu.\n\n2/2 Dua.\n")
    #expect(thread.parts.map(\.number) == [1, 2])
  }
}
