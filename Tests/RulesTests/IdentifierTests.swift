import RuleKit
import Rules
import SourceText
import Testing

/// Digits that repeat themselves from run to run.
private struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int(state % UInt64(limit))
  }

  mutating func digits(_ count: Int) -> String { (0..<count).map { _ in String(below(10)) }.joined() }

  /// A number with the structure of a NIK whose regency, 99, does not exist.
  mutating func populationNumber() -> String {
    let day = 1 + below(28) + (below(2) == 0 ? 0 : 40)
    return "3399" + padded(1 + below(40)) + padded(day) + padded(1 + below(12)) + padded(below(100)) + "0"
      + padded(below(10)) + String(1 + below(9))
  }

  private func padded(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }
}

/// Writes sixteen digits in groups.
private func grouped(_ digits: String, _ sizes: [Int], _ separator: String) -> String {
  var rest = Substring(digits)
  return sizes.map { size in
    defer { rest = rest.dropFirst(size) }
    return String(rest.prefix(size))
  }.joined(separator: separator)
}

@Suite("Identifiers")
struct IdentifierTests {
  private let linter = Linter(Rule.all)

  private func findings(_ text: String) -> [Finding] {
    linter.check(Draft(name: "contoh", source: SourceText(text), format: .plain, kind: .berita))
  }

  private func codes(_ text: String) -> Set<String> { Set(findings(text).map(\.code.description)) }

  @Test("A NIK is found however it is grouped or disguised, and never shown", arguments: 0..<60)
  func populationNumbers(_ seed: Int) {
    var dice = Dice(seed)
    let digits = dice.populationNumber()
    let disguised = digits.replacing("0", with: "O")
    let forms = [
      digits, grouped(digits, [4, 4, 4, 4], " "), grouped(digits, [4, 4, 4, 4], "-"),
      grouped(digits, [6, 6, 4], "."), grouped(digits, [6, 6, 4], " "),
      grouped(digits, [2, 2, 2, 6, 4], "."),
      digits.map(String.init).joined(separator: " "), disguised,
    ]
    for form in forms {
      for label in ["NIK \(form)", "NIK: \(form)", "Nomor KK \(form)", "NIK beliau \(form)"] {
        let found = findings("Data warga, \(label), sudah diperiksa.").filter { $0.code == "PDP-01" }
        #expect(!found.isEmpty, "\(label)")
        #expect(found.allSatisfy { !$0.text.contains(form) && !$0.message.contains(form) }, "\(label)")
      }
    }
  }

  @Test("Numbers of other kinds are no NIK", arguments: 0..<40)
  func lookAlikes(_ seed: Int) {
    var dice = Dice(seed + 1000)
    let digits = dice.populationNumber()
    let texts = [
      "Nomor pesanan \(digits) sudah dikirim.", "Resi \(digits) dapat dilacak.",
      "Nomor registrasi permohonan \(digits) tercatat.", "Virtual account \(digits) berlaku sampai besok.",
      "Surat Nomor 400.\(dice.below(20))/\(dice.digits(4))/2026 terbit kemarin.",
      "Kode rekening 5.1.02.01.01.00\(dice.digits(2)) dipakai untuk cetak.",
      "Koordinat -7.\(dice.digits(7)), 109.\(dice.digits(7)) tercatat.",
      "Buku ber-ISBN 978-602-\(dice.digits(4))-\(dice.digits(2))-\(dice.digits(1)) terbit.",
      "Pagu Rp\(1 + dice.below(9)).\(dice.digits(3)).\(dice.digits(3)).\(dice.digits(3)) tersedia.",
    ]
    for text in texts { #expect(!codes(text).contains("PDP-01"), "\(text)") }
  }

  @Test(
    "A mobile number beside a name is held back in every spelling",
    arguments: [
      "081200000000", "0812-0000-0000", "0812 0000 0000", "0812.0000.0000", "0812 - 0000 - 0000",
      "+62 812-0000-0000", "62812 0000 0000", "(0812) 0000 0000", "O812-OOOO-OOOO", "08l2-0000-0000",
    ])
  func mobileNumbers(_ form: String) {
    for text in ["Hubungi Rina Puspita di \(form).", "CP: Rina Puspita, \(form)"] {
      let found = findings(text).filter { $0.code == "PDP-04" }
      #expect(!found.isEmpty, "\(text)")
      #expect(found.allSatisfy { !$0.text.contains(form) }, "\(text)")
    }
  }

  @Test(
    "Public numbers stay",
    arguments: [
      "Hubungi 112.", "Telepon (0000) 000000.", "Call center 1500-000 melayani 24 jam.",
      "Layanan bebas pulsa 0800-1-000-000.", "Nomor antrean 0123456789 dicetak di loket.",
    ])
  func publicNumbers(_ text: String) { #expect(codes(text).isDisjoint(with: ["PDP-01", "PDP-04"])) }

  @Test(
    "Other identifiers are found by structure and label",
    arguments: [
      ("PDP-02", "NIP 19900101 201501 1 000"), ("PDP-02", "NIP. 199001012015011000"),
      ("PDP-03", "Fulan Contoh, NPWP 00.000.000.0-000.000"), ("PDP-03", "NPWP: 0000 0000 0000 0000"),
      ("PDP-07", "Transfer ke BRI 0000 0100 0000 500 a.n. Rina Puspita"),
      ("PDP-07", "No. Rek Mandiri: 000-00-0000000-0 a.n. Rina Puspita"),
      ("PDP-08", "nomor BPJS 0000000000000"), ("PDP-08", "paspor A 0000000"), ("PDP-08", "NISN: 0000000000"),
      ("PDP-08", "No. RM 00-00-00"), ("PDP-09", "mobil H 0000 XX"), ("PDP-09", "motor AA-0000-XX"),
      ("PDP-09", "nopol H0000XX"), ("PDP-10", "Rina Puspita lahir di Arunaya, 5 Juni 2001"),
      ("PDP-06", "Rumah Pak Fulan di Jalan Melati Nomor 9 RT 03/RW 05"),
      ("PDP-05", "Kirim ke rina (at) gmail (dot) com"),
    ])
  func others(_ code: String, _ text: String) { #expect(codes("\(text).").contains(code), "\(text)") }
}
