import Bahasa
import RuleKit

extension Rule {
  /// A name that stands once in another spelling than everywhere else in the draft.
  static let namaSerupa = Rule(
    "EJA-38", "Satu nama ditulis dengan satu ejaan", .peringatan, .dugaan,
    rationale: """
      Nama orang dan tempat tidak ada dalam kamus. Bila satu nama muncul dengan dua ejaan yang hampir sama, salah satunya \
      mungkin salah ketik. Cek pada sumbernya.
      """,
    references: [.rujukan("Kode Etik Jurnalistik, Pasal 3 (akurat)")],
    detectors: [
      .draft { reading, report in
        NamaSerupa.check(reading, &report)
        NamaSerupa.checkAcronyms(reading, &report)
      }
    ],
    examples: [
      .bad("Warga Mojotengah hadir. Desa Mojotengah panen. Camat «Mojotrengah» senang."),
      .bad("Lampu PJU padam. Warga melaporkan PJU itu. Petugas mengganti «JPU» di Wanasari."),
      .good("Warga Mojotengah hadir. Desa Mojotengah panen. Camat Mojotengah senang."),
      .good("Pak Sutrisno dan Pak Sutrisno hadir bersama Bu Sutrisna."),
    ])
}

private enum NamaSerupa {
  /// More names than this are a list, in which names may be alike.
  private static let limit = 64

  static func check(_ reading: Reading, _ report: inout Report) {
    var counts: [WordHash: (first: Int, count: Int)] = [:]
    for index in reading.words(.capitalized) where reading.tokens[index].length >= 7 {
      let token = reading.tokens[index]
      guard token.flags.isDisjoint(with: [.hyphen, .digit, .apostrophe, .nonASCII]),
        reading.entry(index).map({ $0.kinds.contains(.name) && $0.kinds.isDisjoint(with: [.base, .form]) })
          ?? true
      else { continue }
      counts[token.hash, default: (index, 0)].count += 1
    }
    let often = counts.values.filter { $0.count > 1 }.sorted { $0.first < $1.first }
    let once = counts.values.filter { $0.count == 1 && reading.entry($0.first) == nil }
    guard !often.isEmpty, !once.isEmpty, often.count <= limit, once.count <= limit * 4 else { return }
    for rare in once {
      guard let other = often.first(where: { isSlip(rare.first, of: $0.first, reading) }) else { continue }
      let right = reading.text(other.first)
      report.add(
        rare.first,
        "“\(reading.text(rare.first))” di bagian lain ditulis “\(right)”; cek nama yang benar",
        fix: .tinjau(right))
    }
  }

  /// Reports an acronym that stands once and is another of the draft with two letters swapped: `JPU`, `PJU`.
  static func checkAcronyms(_ reading: Reading, _ report: inout Report) {
    var counts: [WordHash: (first: Int, count: Int)] = [:]
    for index in reading.words(.upper) where (3...6).contains(reading.tokens[index].length) {
      counts[reading.tokens[index].hash, default: (index, 0)].count += 1
    }
    guard counts.count > 1, counts.count <= limit else { return }
    let often = counts.values.filter { $0.count > 1 }.sorted { $0.first < $1.first }
    for rare in counts.values where rare.count == 1 && !reading.isInHeading(rare.first) {
      let letters = Array(reading.analysis.bytes[reading.tokens[rare.first].range])
      guard reading.tokens[rare.first].classes.isDisjoint(with: .commonAcronym),
        !distinct.contains(reading.tokens[rare.first].hash),
        reading.before(rare.first)?.mark != .openParenthesis,
        let other = often.first(where: {
          isSwap(letters, Array(reading.analysis.bytes[reading.tokens[$0.first].range]))
        })
      else { continue }
      let right = reading.text(other.first)
      report.add(
        rare.first, "“\(reading.text(rare.first))” di bagian lain ditulis “\(right)”", fix: .tinjau(right))
    }
  }

  /// Acronyms that differ from another one by two letters in their order.
  private static let distinct = WordSet(words: "opd odp")

  private static func isSwap(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    guard one.count == other.count, one != other,
      let place = one.indices.first(where: { one[$0] != other[$0] }),
      place + 1 < one.count
    else { return false }
    var swapped = one
    swapped.swapAt(place, place + 1)
    return swapped == other
  }

  /// Whether one letter makes the difference, and not the last: `Sutrisno` and `Sutrisna` are two people.
  private static func isSlip(_ rare: Int, of other: Int, _ reading: Reading) -> Bool {
    let one = reading.tokens[rare]
    let two = reading.tokens[other]
    let bytes = reading.analysis.bytes
    guard abs(one.length - two.length) <= 1, bytes[Int(one.start)] == bytes[Int(two.start)],
      one.length < two.length || bytes[one.end - 1] == bytes[two.end - 1]
    else { return false }
    return Damerau.isAtMostOne(Array(bytes[one.range]), Array(bytes[two.range]))
  }
}
