import Bahasa
import RuleKit

extension Rule {
  /// No campaign signs in the window.
  static let atributKontestan = Rule(
    "NET-02", "Atribut dan akun kontestan tidak ditampilkan", .peringatan,
    rationale: """
      Menandai akun calon, memakai tagar, atau menampilkan slogan kampanye terbaca sebagai dukungan. Daftar akun, tagar, dan \
      slogan diatur instansi di `.bimtek.yml` (pemilihan).
      """,
    references: [
      .hukum("PP 94/2021 Pasal 5 huruf n", checked: "2026-11-20"),
      .rujukan("SKB Netralitas ASN 2/2022, menurut sumber sekunder"),
    ],
    detectors: [
      .tokens([.mention, .hashtag]) { index, reading, report in
        let election = reading.draft.settings.election
        let name = String(reading.text(index).dropFirst()).lowercased()
        guard election.isOpen(on: reading.draft.header.date) else {
          if Contestants.isCampaignTag(name) || Contestants.wishesVictory(name, reading) {
            report.add(
              index, "Tagar atau akun ini terbaca sebagai atribut kontestan; periksa",
              .atMost(.peringatan, .tanya))
          }
          return
        }
        let list = reading.tokens[index].kind == .mention ? election.accounts : election.hashtags
        guard list.contains(name) else {
          if Contestants.isCampaignTag(name) {
            report.add(
              index, "Tagar atau akun ini terbaca sebagai atribut kontestan; periksa",
              .atMost(.peringatan, .tanya))
          }
          return
        }
        report.add(index, "Akun atau tagar kontestan; instansi bersikap netral selama masa pemilihan")
      },
      .cues(
        """
        atribut paslon
        atribut kampanye
        alat peraga kampanye
        bergambar paslon
        bergambar calon
        bergambar pasangan calon
        lambang partai
        logo partai
        bendera partai
        """, options: []
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        guard !reading.isPrevention(sentence), !Contestants.cleared.occur(in: sentence, of: reading) else {
          return
        }
        report.add(
          cue, "Atribut kontestan dalam naskah; pastikan perlu disebut", .atMost(.peringatan, .tanya))
      },
      .cues(
        "kaus\nkaos\nrompi\ntopi\njaket\nbaju\nkemeja\nbendera\nstiker\nspanduk\nbaliho\nkalender\nbrosur\nposter\npamflet\nsuvenir\nmerchandise\njas\nseragam\nmug\npayung\ntas\nbanner\nbackdrop\njingle\nslogan\ntagline\nsemboyan\nyel-yel\nmars"
      ) { cue, reading, report in
        let sentence = reading.sentence(around: cue.lowerBound)
        let near = cue.upperBound..<max(cue.upperBound, min(sentence.upperBound, cue.upperBound + 4))
        guard Contestants.signs.occur(in: near, of: reading),
          Contestants.generic.occur(in: near, of: reading) || !reading.isPrevention(sentence),
          !Contestants.cleared.occur(in: sentence, of: reading)
        else { return }
        report.add(
          cue, "Atribut kontestan dalam naskah; pastikan perlu disebut", .atMost(.peringatan, .tanya))
      },
      .sentences { index, reading, report in
        let election = reading.draft.settings.election
        guard !election.slogans.isEmpty, election.isOpen(on: reading.draft.header.date),
          let slogan = Contestants.first(
            election.slogans, in: reading.analysis.sentences[index].tokens, reading)
        else { return }
        report.add(slogan, "Slogan kontestan; instansi bersikap netral selama masa pemilihan")
      },
    ],
    examples: [
      .bad(
        "Bersama «@akun_kontestan», kita wujudkan Arunaya jaya.",
        settings: .election { $0.accounts = ["akun_kontestan"] }),
      .bad("Semangat pagi! «#ArunayaMenang»", settings: .election { $0.hashtags = ["arunayamenang"] }),
      .bad(
        "Mari wujudkan «Arunaya Maju Lagi» bersama.",
        settings: .election { $0.slogans = ["arunaya maju lagi"] }),
      .good(
        "Pemilu damai di Arunaya. Tahapan resmi dimuat KPU di kpu.example.go.id.",
        settings: .election { $0.accounts = ["akun_kontestan"] }),
      .bad("Semangat pagi! «#Coblos02»"),
      .bad("Seru sekali! «#TetapNomor2» «#GasSatuPutaran»"),
      .bad("Terima kasih «@partaicontoh.arunaya» yang membagikan kaus."),
      .bad("Semangat pagi, warga! Paslon kita siap. «#WiryaMenang»"),
      .bad("Senam pagi diiringi «jingle» calon bupati."),
      .bad("Sesuai «tagline» paslon nomor urut 1, mari lanjutkan."),
      .bad("Sisa «kaus» nomor urut 2 ada di kantor kami."),
      .good("Ambil nomor antrean di aplikasi #AntreanDaring, kaus panitia di meja depan."),
      .good("Terima kasih @akun_kontestan atas bantuannya."),
      .good("Tagar #ArunayaMenang ramai kemarin.", settings: .election { $0.hashtags = ["lainnya"] }),
    ])
}
