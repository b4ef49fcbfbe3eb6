import Records
import Testing

struct RecordIDTests {
  @Test func `An identifier carries its time, version 7 and the RFC variant`() throws {
    let id = RecordID(time: 0x017F_22E2_79B0, random: Array(repeating: 0xFF, count: 10))
    #expect(id.description == "017f22e2-79b0-7fff-bfff-ffffffffffff")
    #expect(id.time == 0x017F_22E2_79B0)
    #expect(RecordID(id.description) == id)
  }

  @Test func `A later identifier sorts behind an earlier one, as value and as text`() {
    let early = RecordID(time: 1000, random: Array(repeating: 0xFF, count: 10))
    let late = RecordID(time: 1001, random: Array(repeating: 0, count: 10))
    #expect(early < late)
    #expect(early.description < late.description)
  }

  @Test(
    arguments: [
      "", "017f22e2", "017F22E2-79B0-7FFF-BFFF-FFFFFFFFFFFF", "017f22e279b07fffbfffffffffffffff0000",
      "017f22e2-79b0-7fff-bfff-fffffffffffg", "017f22e2-79b0-7fff-bfff-ffffffffffff0",
      "017f22e2-79b0-7fff-bfff-fffffffffff",
    ])
  func `Text that is no UUID is refused`(text: String) {
    #expect(RecordID(text) == nil)
  }
}
