import Bahasa
import RuleKit

/// Words with which a plate may be public, or is none.
enum PlateWords {
  static let `public` = Phrases(
    """
    lelang, dilelang, kendaraan dinas, mobil dinas, motor dinas, pelat merah, dicari, kehilangan, hilang, ditemukan
    bus, angkutan umum, ambulans, pemadam, armada, aset, mobil keliling
    """)
  /// Words that make the plates of a whole draft public.
  static let auctions = Phrases("lelang, melelang, dilelang, pelelangan, penghapusan aset")
  /// A plate written in one piece, `H1234XX` or `H-1234-XX`, within seven tokens after a word for vehicles.
  static func joined(after cue: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Int? {
    (cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 7))).first { index in
      let token = reading.tokens[index]
      guard token.kind == .word, token.flags.contains(.digit), (4...12).contains(token.length) else {
        return false
      }
      let bytes = reading.analysis.bytes[token.range].filter { $0 != UInt8(ascii: "-") }
      let area = bytes.prefix { $0 > 0x40 }
      let digits = bytes.dropFirst(area.count).prefix { $0 < 0x40 }
      let series = bytes.dropFirst(area.count + digits.count)
      return (1...2).contains(area.count) && (1...4).contains(digits.count) && (1...3).contains(series.count)
        && series.allSatisfy { $0 > 0x40 }
    }
  }

  /// Whether a word right before it makes it a room, a route or a stop.
  static func isCode(_ plate: Int, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    (max(sentence.lowerBound, plate - 2)..<plate).contains { reading.word($0, in: rooms) }
  }

  private static let rooms = WordSet(
    words:
      "trayek koridor rute jalur halte kode gerbang peron gate meja boks nomor ruas rambu paket varietas blok gedung ruang lantai kavling zona kursi rak loket tipe seri kelas unit pasal"
  )
}
