import Bahasa
import RuleKit

/// A mobile number in a text, held against the agency's own.
struct MobileNumber {
  /// The national form, `08…`.
  let digits: [UInt8]
  let tokens: Range<Int>

  func judge(in reading: Reading, _ report: inout Report) {
    let official = reading.draft.settings.official.numbers
    let written = String(decoding: digits, as: UTF8.self)
    guard !official.contains(written), !official.contains("62" + written.dropFirst()),
      !MobileNumber.samples.occur(in: max(0, tokens.lowerBound - 12)..<tokens.lowerBound, of: reading)
    else { return }
    let shown = DigitMask.short(digits)
    if !official.isEmpty {
      report.add(
        tokens, "Nomor ponsel ini tidak ada dalam daftar nomor resmi; berpotensi nomor pribadi", shown: shown)
    } else if isBesidePerson(in: reading) {
      report.add(
        tokens, "Nomor ponsel di samping nama orang; berpotensi nomor pribadi, periksa sebelum terbit",
        shown: shown,
        .atMost(.galat, .dugaan))
    } else {
      report.add(
        tokens, "Nomor ponsel; pastikan ini nomor layanan resmi, bukan nomor pribadi", shown: shown,
        .atMost(.peringatan, .tanya))
    }
  }

  /// Whether a person is named within sixty bytes before it or twenty after, with no service word between.
  private func isBesidePerson(in reading: Reading) -> Bool {
    let near = reading.tokens(within: 60, of: tokens.lowerBound)
    let before = near.lowerBound..<tokens.lowerBound
    let after = tokens.upperBound..<max(tokens.upperBound, min(near.upperBound, tokens.upperBound + 6))
    guard !MobileNumber.service.occur(in: before, of: reading),
      !MobileNumber.service.occur(in: after, of: reading)
    else { return false }
    return isPerson(in: before, reading) || isPerson(in: after, reading)
      || isNamed(before: tokens.lowerBound, reading)
      || MobileNumber.own.occur(in: before, of: reading)
  }

  /// `Anang (0812…)`, `hubungi Rina di 0812…`: a capitalised word that is no office stands before it.
  private func isNamed(before start: Int, _ reading: Reading) -> Bool {
    var index = start - 1
    while index > 0, start - index < 5,
      reading.word(index, in: MobileNumber.joints)
        || reading.tokens[index].kind == .mark && reading.tokens[index].mark != .period
    {
      index -= 1
    }
    guard let token = reading.token(index), token.kind == .word, token.shape == .capitalized,
      !token.flags.contains(.sentenceStart) || reading.token(index + 1)?.mark == .openParenthesis
    else { return false }
    return token.classes.isDisjoint(with: [
      .institution, .placeNoun, .office, .contact, .service, .function, .citizen, .weekday, .month,
      .announcement,
    ]) && reading.token(index - 1)?.classes.isDisjoint(with: [.institution, .placeNoun]) != false
  }

  private func isPerson(in range: Range<Int>, _ reading: Reading) -> Bool {
    range.contains { index in
      let next = reading.token(index + 1)
      return reading.tokens[index].classes.contains(.honorific) && next?.isCapitalized == true
    }
  }

  /// The number in a link such as `wa.me/62812…`, in national form.
  static func digits(inLink bytes: ArraySlice<UInt8>) -> [UInt8]? {
    let link = String(decoding: bytes, as: UTF8.self).lowercased()
    guard
      let host = ["wa.me/", "api.whatsapp.com/send?phone=", "wa.link/"].first(where: { link.contains($0) }),
      let start = link.firstRange(of: host)
    else { return nil }
    var digits = Array(
      link[start.upperBound...].utf8.prefix {
        $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") || $0 == UInt8(ascii: "+")
      })
    digits.removeAll { $0 == UInt8(ascii: "+") }
    if digits.starts(with: Array("62".utf8)) { digits.replaceSubrange(0..<2, with: [UInt8(ascii: "0")]) }
    return (10...13).contains(digits.count) && digits.starts(with: Array("08".utf8)) ? digits : nil
  }

  /// Another kind of number, shown as an example.
  private static let samples = Phrases(
    "nomor pelanggan, nomor meter, nomor peserta, nomor registrasi, nomor resi")
  private static let joints = WordSet(words: "di nomor no hp wa telepon telp whatsapp pada ke kontak")
  private static let own = Phrases(
    "nomornya, kontaknya, nomor pribadi, nomor pribadinya, ponselnya, hp-nya, hpnya")
  private static let service = Phrases(
    """
    hotline, posko, layanan, pengaduan, piket, humas, psc, call center, pusat panggilan, wa center, admin, narahubung
    sekretariat, panitia, kantor, unit, customer service, informasi
    """)
}
