import Bahasa

/// What the first words of a draft tell of its kind, by words and phrases that weigh for one kind each.
///
/// - Complexity: one probe for each of the first 300 tokens.
struct KindSigns {
  private var weights: [DraftKind: Int] = [:]

  init(_ analysis: Analysis) {
    let tokens = analysis.tokens.prefix(300)
    var met = Set<Int>()
    for index in tokens.indices where tokens[index].isWord || tokens[index].kind == .number {
      guard let signs = KindSigns.table[tokens[index].hash] else { continue }
      for sign in signs where index < sign.reach && !met.contains(sign.number) {
        let fits = sign.rest.indices.allSatisfy {
          index + 1 + $0 < tokens.endIndex && tokens[index + 1 + $0].hash == sign.rest[$0]
        }
        guard fits else { continue }
        met.insert(sign.number)
        weights[sign.kind, default: 0] += sign.weight
      }
    }
  }

  /// How much speaks for a kind.
  subscript(kind: DraftKind) -> Int { weights[kind] ?? 0 }

  private struct Sign {
    let number: Int
    let kind: DraftKind
    let weight: Int
    /// Only among so many first tokens.
    let reach: Int
    let rest: [WordHash]
  }

  private static let table: [WordHash: [Sign]] = {
    var table: [WordHash: [Sign]] = [:]
    var number = 0
    for (kind, weight, reach, list) in lists {
      for phrase in list.split(separator: ",") {
        let words = phrase.split(whereSeparator: \.isWhitespace).map { WordHash(folding: $0) }
        guard let first = words.first else { continue }
        number += 1
        table[first, default: []].append(
          Sign(number: number, kind: kind, weight: weight, reach: reach, rest: Array(words.dropFirst())))
      }
    }
    return table
  }()

  private static let lists: [(kind: DraftKind, weight: Int, reach: Int, list: String)] = [
    (
      .siaga, 3, 300,
      "peringatan dini, belum ada perintah, pembaruan berikutnya, segera mengungsi, segera evakuasi"
    ),
    (
      .siaga, 2, 300,
      """
      titik kumpul, jauhi, matikan listrik, tinggalkan rumah, status siaga, status awas, status waspada, tingkat siaga, tingkat awas, tingkat waspada
      , level siaga, level awas, level waspada, siaga 1, siaga 2, siaga 3, mengungsi ke, mengungsilah, kabar berikutnya, pembaruan selanjutnya, tunda pelayaran, tunda melaut
      , jalur evakuasi, tempat pengungsian
      """
    ),
    (
      .siaga, 1, 300,
      "hindari, waspada, waspadai, bmkg, bpbd, 112, posko, hubungi 112, pvmbg, damkar, jangan mendekat, jangan melintas"
    ),
    (
      .klarifikasi, 2, 40,
      "hoaks, hoax, beredar, kabar, isu, pesan berantai, unggahan, narasi, klaim, selebaran, tersebar, tangkapan layar, pesan suara, video yang, rekaman suara, informasi yang"
    ),
    (
      .klarifikasi, 3, 70,
      """
      tidak benar, disinformasi, misinformasi, itu keliru, adalah keliru, itu salah, adalah salah, itu palsu, menyesatkan, klarifikasi, kabar bohong
      , meluruskan, itu bohong, belum terbukti, faktanya
      """
    ),
    (
      .klarifikasi, -4, 60,
      "pelatihan, penyuluhan, sosialisasi, lomba, seminar, literasi, edukasi, duta, kelas, pemateri, diikuti"
    ),
    (.ralat, 4, 12, "ralat, pembetulan, diralat, meralat"),
    (.ralat, 2, 12, "koreksi, revisi, diperbarui"),
    (
      .ralat, 2, 60,
      "salah tulis, keliru menulis, keliru menyebut, salah menyebut, salah ketik, salah cantum, salah mencantumkan, kekeliruan, memuat kesalahan, angka keliru, tertulis"
    ),
    (.ralat, 2, 120, "yang benar, seharusnya, yang betul, bukan"),
    (
      .anakHilang, 3, 60,
      "anak hilang, telah hilang, hilang sejak, belum pulang, belum kembali, dicari anak, dicari, bantu cari, bantu temukan, bantu kami mencari, bantu kami menemukan, kehilangan anak, meninggalkan rumah sejak"
    ),
    (.anakHilang, 1, 120, "anak, bocah, remaja, siswa, siswi, ananda"),
    (
      .anakHilang, 2, 200,
      "ciri-ciri, terakhir terlihat, terakhir memakai, terakhir dilihat, mengenakan, rambut, tinggi badan"
    ),
    (
      .balasan, 2, 8,
      """
      halo, hai, halo kak, hai kak, selamat pagi, selamat siang, selamat sore, selamat malam, maaf, mohon maaf, waduh, wah, duh, baik, siap, noted
      , waalaikumsalam, terima kasih
      """
    ),
    (
      .balasan, 3, 30,
      """
      menjawab pertanyaan, menjawab komentar, menjawab aduan, menjawab keluhan, laporannya, masukannya, pertanyaannya, infonya, informasinya, aduannya, keluhannya
      , laporan kakak, laporan bapak, laporan ibu, laporan anda, pertanyaan kakak, pertanyaan anda, keluhan anda, keluhan kakak, aduan anda, fotonya, sudah bertanya
      , sudah melapor, sudah mengingatkan, sudah menghubungi, soal permintaan, soal pertanyaan, untuk pertanyaan, kami cek, kami teruskan, ketidaknyamanannya
      , kami mohon maaf, mendengar keluhan, membaca cerita, masukan kakak, masukan anda, saran kakak, sudah mampir
      """
    ),
    (.balasan, 2, 40, "kak, kakak, anda"),
    (.balasan, 1, 120, "tiket, bapak, pak, bu, ya"),
    (
      .layanan, 2, 300,
      "syarat, persyaratan, prosedur, jam layanan, jam pelayanan, mengurus, pengurusan, pembuatan, penerbitan, perpanjangan, syaratnya, caranya"
    ),
    (
      .layanan, 1, 300,
      "biaya, gratis, tarif, loket, hari kerja, tanpa biaya, layanan, aduan, pengaduan, urus, melayani, antrean"
    ),
    (
      .pengumuman, 2, 60,
      "pendaftaran, diundang, mengundang, lowongan, terbuka untuk, pemadaman, pengumuman, diumumkan, diberitahukan, diinformasikan, yuk ikut, yuk, ayo, undangan, jadwal"
    ),
    (
      .pengumuman, 1, 200,
      "daftar, kuota, kontak, gratis, dibuka, syarat, narahubung, peserta, hadir, ikuti, tutup, libur, buka"
    ),
  ]
}
