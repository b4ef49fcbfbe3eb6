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
      guard let signs = KindSigns.table[KindSigns.hash(tokens[index], analysis)] else { continue }
      for sign in signs where index < sign.reach && !met.contains(sign.number) {
        let fits = sign.rest.indices.allSatisfy {
          index + 1 + $0 < tokens.endIndex
            && KindSigns.hash(tokens[index + 1 + $0], analysis) == sign.rest[$0]
        }
        guard fits else { continue }
        met.insert(sign.number)
        weights[sign.kind, default: 0] += sign.weight
      }
    }
  }

  /// The hash of a word; of a number of three digits at most, such as `112`, that of its digits.
  private static func hash(_ token: Token, _ analysis: Analysis) -> WordHash {
    token.kind == .number && token.length <= 3 ? WordHash(folding: analysis.text(token)) : token.hash
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
      "peringatan dini, belum ada perintah, pembaruan berikutnya, segera mengungsi, segera evakuasi, belum perlu mengungsi, tidak perlu mengungsi"
    ),
    (
      .siaga, 2, 300,
      """
      titik kumpul, jauhi, matikan listrik, tinggalkan rumah, status siaga, status awas, status waspada, tingkat siaga, tingkat awas, tingkat waspada
      , level siaga, level awas, level waspada, siaga 1, siaga 2, siaga 3, siaga i, siaga ii, siaga iii, level i, level ii, level iii, level iv, level 2, level 3, level 4
      , mengungsi ke, mengungsilah, kabar berikutnya, pembaruan selanjutnya, tunda pelayaran, tunda melaut, pembaruan lagi, perkembangan berikutnya, perkembangan berikut, kabar lagi
      , jalur evakuasi, tempat pengungsian, tempat mengungsi, jangan melaut, jangan menyeberang, berlindung, selamatkan diri, keluar rumah, sebarkan ke, lari ke
      """
    ),
    (
      .siaga, 1, 300,
      """
      hindari, waspada, waspadai, bmkg, bpbd, 112, 113, 115, posko, pvmbg, damkar, jangan mendekat, jangan melintas, mengungsi, tetap tenang, pantau, awas, siaga, pukul
      , malam ini, sekarang juga, meluap, jebol, retak, naik terus, sampai pukul, pakai masker, rebus air, hati-hati, perhatian
      """
    ),
    (
      .siaga, -3, 300,
      "menetapkan status, ditetapkan, anggaran, geladi, simulasi, latihan, pelatihan, lomba, tahun lalu, bantuan untuk, rapat koordinasi"
    ),
    (
      .klarifikasi, 2, 50,
      """
      hoaks, hoax, beredar, kabar, isu, pesan berantai, unggahan, narasi, klaim, selebaran, tersebar, tangkapan layar, pesan suara, video yang, rekaman suara, informasi yang
      , pesan yang, ramai pesan, meneruskan, membagikan, bunyi pesan, potongan video, surat bertanda, pesan berbunyi, cerita bahwa, akun
      """
    ),
    (
      .klarifikasi, 3, 90,
      """
      tidak benar, disinformasi, misinformasi, keliru, salah, palsu, menyesatkan, klarifikasi, kabar bohong, berita bohong
      , meluruskan, bohong, belum terbukti, faktanya, menanggapi pesan, menanggapi hal itu, menanggapi kabar
      """
    ),
    (
      .klarifikasi, -3, 90,
      "salah satu, salah seorang, keliru menyebut, keliru menulis, salah tulis, salah ketik, salah sendiri, uang palsu, obat palsu, tidak salah"
    ),
    (
      .klarifikasi, -4, 60,
      "pelatihan, penyuluhan, sosialisasi, lomba, seminar, literasi, edukasi, duta, kelas, pemateri, diikuti, korban penipuan"
    ),
    (
      .ralat, 4, 12,
      "ralat, pembetulan, diralat, meralat, perbaikan info, perbaikan informasi, perbaikan tarif, perbaikan jadwal, pembaruan artikel, koreksi berita"
    ),
    (.ralat, 2, 12, "koreksi, revisi, diperbarui, perbaikan"),
    (
      .ralat, 2, 60,
      """
      salah tulis, keliru menulis, keliru menyebut, salah menyebut, salah ketik, salah cantum, salah mencantumkan, kekeliruan, memuat kesalahan, angka keliru, tertulis
      , kurang tepat, keliru ketik, ada yang keliru, perlu kami luruskan, kesalahan tulis, sudah kami sunting, sudah kami turunkan, sudah kami ganti, unggahan kami, berita kami
      """
    ),
    (.ralat, 2, 120, "yang benar, seharusnya, yang betul"),
    (
      .anakHilang, 3, 60,
      """
      anak hilang, telah hilang, hilang sejak, belum pulang, belum kembali, dicari anak, dicari, bantu cari, bantu temukan, bantu kami mencari, bantu kami menemukan, kehilangan anak, meninggalkan rumah sejak
      , ditemukan selamat, sudah ditemukan, telah ditemukan, kami umumkan hilang, pergi dari rumah, terpisah dari, mencari seorang, anak yang kami, yang kami cari, yang dicari, yang kemarin dicari
      """
    ),
    (.anakHilang, 2, 40, "anak, bocah, remaja, siswa, siswi, ananda, adik kita, seorang anak"),
    (
      .anakHilang, 2, 200,
      "ciri-ciri, cirinya, terakhir terlihat, terakhir memakai, terakhir dilihat, mengenakan, rambut, tinggi badan, tinggi sekitar, memakai baju, memakai kaus, berbaju, nama panggilan, ciri-cirinya"
    ),
    (
      .balasan, 2, 8,
      """
      halo, hai, halo kak, hai kak, selamat pagi, selamat siang, selamat sore, selamat malam, maaf, mohon maaf, waduh, wah, duh, baik, siap, noted
      , waalaikumsalam, terima kasih, makasih, lho, loh, mas, mbak, pak, bu, kak, bang, oke, iya, betul, benar
      """
    ),
    (
      .balasan, 3, 30,
      """
      menjawab pertanyaan, menjawab komentar, menjawab aduan, menjawab keluhan, laporannya, masukannya, pertanyaannya, infonya, informasinya, aduannya, keluhannya
      , laporan kakak, laporan bapak, laporan ibu, laporan anda, pertanyaan kakak, pertanyaan anda, keluhan anda, keluhan kakak, aduan anda, fotonya, sudah bertanya
      , sudah melapor, sudah mengingatkan, sudah menghubungi, soal permintaan, soal pertanyaan, untuk pertanyaan, kami cek, kami teruskan, ketidaknyamanannya
      , kami mohon maaf, mendengar keluhan, membaca cerita, masukan kakak, masukan anda, saran kakak, sudah mampir, menjawab kak, menjawab bapak, menjawab ibu, menjawab pak, menjawab bu
      , menjawab saudara, menjawab surat, menjawab akun, kabarnya, kasih kabar, kritiknya, sarannya, sapaannya, pujiannya, mengenai salinan, mengenai permintaan
      """
    ),
    (.balasan, 2, 40, "kak, kakak"),
    (.balasan, 2, 40, "anda, saudara pemilik, bunda, mas, mbak"),
    (.balasan, 1, 120, "tiket, bapak, pak, bu, ya"),
    (.balasan, -3, 60, "kakak-kakak, sobat, warga, sedulur, teman-teman, pengumuman, yuk"),
    (
      .layanan, 2, 300,
      """
      syarat, persyaratan, prosedur, jam layanan, jam pelayanan, mengurus, pengurusan, pembuatan, penerbitan, perpanjangan, syaratnya, caranya, pemohon, cara daftar, cara mengurus, cukup bawa
      , urus, sim keliling, samsat keliling, jemput bola, jemput berkas, layanan keliling
      """
    ),
    (
      .layanan, 1, 300,
      "biaya, gratis, tarif, loket, hari kerja, tanpa biaya, layanan, aduan, pengaduan, melayani, antrean, bawa, fotokopi, formulir, izin, selesai"
    ),
    (
      .pengumuman, 2, 80,
      """
      pendaftaran, diundang, mengundang, lowongan, terbuka untuk, terbuka bagi, pemadaman, pengumuman, diumumkan, diberitahukan, diinformasikan, yuk ikut, yuk, ayo, undangan, jadwal
      , lomba, bazar, pasar murah, bursa kerja, pelatihan, kelas, kuota, catat tanggalnya, rekrutmen, lelang, melelang, kerja bakti, donor darah, dibuka sampai, membagikan, ikutan, vaksinasi, seleksi, penerimaan
      """
    ),
    (
      .pengumuman, 1, 200,
      "daftar, kontak, gratis, dibuka, syarat, narahubung, peserta, hadir, ikuti, tutup, libur, buka, langsung datang, tanpa biaya, untuk umum, info, informasi, mendaftar"
    ),
  ]
}
