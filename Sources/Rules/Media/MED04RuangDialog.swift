import Bahasa
import RuleKit

extension Rule {
  /// A post that tells nothing to do and asks nothing.
  static let ruangDialog = Rule(
    "MED-04", "Unggahan membuka percakapan atau memberi sesuatu untuk dilakukan", .saran, .tanya,
    kinds: [.takarir],
    channels: [.facebook, .instagram, .threads],
    rationale: """
      Media sosial adalah ruang dua arah. Unggahan yang hanya menyatakan komitmen tidak memberi warga apa pun untuk \
      dijawab, ditanyakan, atau dilakukan. Ajukan satu pertanyaan, atau sebut kanal dan kapan admin menjawab.
      """,
    question: "Apa yang bisa dilakukan atau ditanyakan warga setelah membaca ini?",
    references: [
      .hukum("PermenPANRB 83/2012 (status perlu diperiksa)", checked: "2026-11-20"),
      .rujukan("Pedoman akun instansi"),
    ],
    detectors: [
      .draft { reading, report in
        let body = reading.tokens.indices
        guard reading.words(in: body) >= 8 else { return }
        let invites = reading.tokens.contains { token in
          switch token.kind {
          case .number, .url, .email, .mention, .hashtag: return true
          case .mark: return token.mark == .question
          case .word:
            return invitations.contains(token.hash)
              || !token.classes.isDisjoint(with: [.instruction, .contact, .weekday, .month, .office])
          default: return false
          }
        }
        guard !invites else { return }
        report.add(body, "Unggahan ini belum mengajak warga bertanya atau berbuat")
      }
    ],
    examples: [
      .bad(
        "«Pemerintah Kabupaten Arunaya senantiasa terbuka terhadap aspirasi masyarakat demi kemajuan bersama.»",
        .takarir, .facebook),
      .good("Sejak kapan air di rumah Anda keruh? Tulis nama RW di kolom komentar.", .takarir, .facebook),
      .good("Foto: petugas membersihkan saluran.", .takarir, .facebook),
    ])
}

private let invitations = WordSet(
  words: """
    tulis tanya tanyakan sampaikan lapor laporkan adukan kirim klik kunjungi daftar mendaftar datang ayo yuk mari ikuti ceritakan \
    pilih bagikan komentar unduh cek simak baca petugas foto gratis dibuka ditutup terima
    """)
