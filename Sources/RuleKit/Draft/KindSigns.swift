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
      , jalur evakuasi, tempat pengungsian, tempat mengungsi, jangan melaut, jangan menyeberang, berlindung, selamatkan diri, keluar rumah, sebarkan ke, lari ke, jangan diminum, jangan dipakai, jangan digunakan, tutup hidung, segera ke, segera naik
      """
    ),
    (
      .siaga, 1, 300,
      """
      hindari, waspada, waspadai, bmkg, bpbd, 112, posko, pvmbg, damkar, jangan mendekat, jangan melintas, mengungsi, tetap tenang, pantau, awas, siaga, pukul
      , malam ini, sekarang juga, meluap, jebol, retak, naik terus, sampai pukul, pakai masker, rebus air, hati-hati, perhatian, tercemar, terbakar, membakar, bocor, kebocoran, lokasi kejadian, genting
      """
    ),
    (
      .siaga, -3, 300,
      "menetapkan status, ditetapkan, anggaran, geladi, simulasi, latihan, pelatihan, lomba, tahun lalu, bantuan untuk, rapat koordinasi, nomor penting, simpan nomor, nomor darurat"
    ),
    (
      .klarifikasi, 2, 50,
      """
      hoaks, hoax, beredar, kabar, isu, pesan berantai, unggahan, narasi, klaim, selebaran, tersebar, tangkapan layar, pesan suara, video yang, rekaman suara, informasi yang
      , pesan yang, ramai pesan, meneruskan, membagikan, membagikan video, menyebarkan video, bunyi pesan, potongan video, surat bertanda, pesan berbunyi, cerita bahwa, akun, pesan itu, unggahan itu, kabar itu, isu itu, video itu, tulisan, linimasa, warganet, ramai
      """
    ),
    (
      .klarifikasi, 3, 90,
      """
      tidak benar, disinformasi, misinformasi, keliru, salah, palsu, menyesatkan, klarifikasi, kabar bohong, berita bohong
      , meluruskan, bohong, belum terbukti, faktanya, menanggapi pesan, menanggapi hal itu, menanggapi kabar, menanggapi unggahan, menanggapi video, menanggapi isu
      , ramai tulisan, rame tulisan, rame pesan, unggahan berbunyi, pesan suara berbunyi, narasi berbunyi, dengan narasi, ada unggahan, bertuliskan, meneruskan kalimat, beredar tulisan, ramai disebut, mengirim pesan suara, disebut-sebut
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
    (.ralat, 2, 12, "koreksi, revisi, diperbarui, perbaikan, maaf"),
    (
      .ralat, 2, 60,
      """
      salah tulis, keliru menulis, keliru menyebut, salah menyebut, salah ketik, salah cantum, salah mencantumkan, kekeliruan, memuat kesalahan, angka keliru, tertulis
      , kurang tepat, keliru ketik, ada yang keliru, perlu kami luruskan, kesalahan tulis, sudah kami sunting, sudah kami turunkan, sudah kami ganti, unggahan kami, berita kami, kesalahan ketik, kesalahan penulisan, abaikan pesan sebelumnya, tanggalnya salah, jamnya salah, sudah kami betulkan, perlu kami betulkan, unggahan tadi, unggahan kemarin, unggahan sebelumnya, mohon dikoreksi, sudah diperbaiki, salah info, koreksi, tayang beberapa waktu lalu, sudah kami perbaiki, pesan sebelumnya
      """
    ),
    (.ralat, 2, 120, "yang benar, seharusnya, yang betul"),
    (
      .anakHilang, 3, 60,
      """
      anak hilang, telah hilang, hilang sejak, belum pulang, belum kembali, dicari anak, dicari, bantu cari, bantu temukan, bantu kami mencari, bantu kami menemukan, kehilangan anak, meninggalkan rumah sejak
      , ditemukan selamat, sudah ditemukan, telah ditemukan, kami umumkan hilang, pergi dari rumah, terpisah dari, mencari seorang, anak yang kami, yang kami cari, yang dicari, yang kemarin dicari, lepas dari gandengan, lepas dari pengawasan, tidak pulang, terpisah dengan
      """
    ),
    (
      .anakHilang, 2, 40,
      "anak, bocah, remaja, siswa, siswi, ananda, adik kita, seorang anak, keponakan kami, anak kami, putra kami, putri kami, cucu kami, adik kami, keponakan"
    ),
    (
      .anakHilang, 2, 200,
      "ciri-ciri, cirinya, terakhir terlihat, terakhir memakai, terakhir dilihat, mengenakan, rambut, tinggi badan, tinggi sekitar, memakai baju, memakai kaus, berbaju, bercelana, berkaus, berjaket, berkerudung, berjilbab, bersandal, nama panggilan, ciri-cirinya"
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
    (
      .balasan, 3, 12,
      "saudara, terima kasih bapak, terima kasih ibu, terima kasih pak, terima kasih bu, tenang kak, selamat pagi bapak, selamat pagi ibu, selamat siang bapak, selamat siang kak, selamat siang ibu, selamat sore kak, selamat sore bapak, selamat sore ibu, selamat pagi kak"
    ),
    (
      .balasan, 3, 80,
      "komentar ini, menghapus komentar, komentar anda, komentar kakak, komentar saudara, menjawab pertanyaan, yang saudara maksud, yang kakak minta, yang bapak minta, yang ibu minta, yang anda minta, balas komentar ini, balas pesan ini, aduan bapak, aduan ibu, pengaduan bapak, pengaduan ibu, cuitan mas, unggahan seperti ini, menuduh"
    ),
    (
      .balasan, -4, 20,
      "bu pak, pak bu, ajak, panitia, doorprize, kerja bakti, bapak ibu, ibu-ibu, bapak-bapak, saudara-saudara, kepada, kepada yth, yth"
    ),
    (.balasan, 2, 40, "kak, kakak"),
    (.balasan, 2, 40, "anda, saudara pemilik, bunda, mas, mbak"),
    (.balasan, 1, 120, "tiket, bapak, pak, bu, ya"),
    (.balasan, -3, 60, "kakak-kakak, sobat, warga, sedulur, teman-teman, pengumuman, yuk"),
    (
      .layanan, 2, 300,
      """
      syarat, persyaratan, prosedur, jam layanan, jam pelayanan, mengurus, pengurusan, pembuatan, penerbitan, perpanjangan, syaratnya, caranya, pemohon, cara daftar, cara mengurus, cukup bawa
      , urus, sim keliling, samsat keliling, jemput bola, jemput berkas, layanan keliling, alur, begini caranya, caranya begini, tata cara, cara meminta, cara mengadu, cetak ulang, legalisasi, perekaman, gerai, bawa ktp, isi formulir, isi blangko, jam buka, keliling hadir, pasang sambungan, sambungan baru, sambungan air, bikin surat, surat keterangan usaha, makin mudah, makin gampang, mudah dan cepat, kini bisa, sekarang bisa, bisa diurus, dapat diurus, konsultasi, peminjaman gedung, uji kir
      """
    ),
    (
      .layanan, 1, 300,
      "biaya, gratis, tarif, loket, hari kerja, tanpa biaya, layanan, aduan, pengaduan, melayani, antrean, bawa, fotokopi, formulir, izin, selesai, tidak dipungut biaya, tidak dipungut, unduh, mal pelayanan publik, surat keterangan, siapkan, serahkan, ambil antrean, pilih, ajukan, paspor, akta, kk, ktp, stnk, nib, skck"
    ),
    (
      .pengumuman, 2, 80,
      """
      pendaftaran, diundang, mengundang, lowongan, terbuka untuk, terbuka bagi, pemadaman, pengumuman, diumumkan, diberitahukan, diinformasikan, yuk ikut, yuk, ayo, undangan, jadwal
      , lomba, bazar, pasar murah, bursa kerja, pelatihan, kelas, kuota, catat tanggalnya, rekrutmen, lelang, melelang, kerja bakti, donor darah, dibuka sampai, membagikan, ikutan, vaksinasi, seleksi, penerimaan, diberitahukan kepada, kepada warga, kepada segenap, kepada seluruh, kepada para, ditemukan sebuah, pemilik bisa, kabar baik, jangan lewatkan, bimbingan teknis, sosialisasi
      , digelar, hadirilah, dibuka lagi, catat, save the date, join us, tanggal mainnya, penerima bantuan, daftar penerima, pendataan, berlaku mulai, mulai berlaku, tarif baru, relokasi, slot
      , siapa cepat dia dapat, doorprize, senam bersama, tandai kawanmu, tandai teman, layar tancap, akan menggelar, membuka pendaftaran, wajib simpan, pengajian, bazar umkm, hadir di, vaksin, imunisasi, donor, senam, debat terbuka
      """
    ),
    (
      .pengumuman, 1, 200,
      "daftar, kontak, gratis, dibuka, syarat, narahubung, peserta, hadir, ikuti, tutup, libur, buka, langsung datang, tanpa biaya, untuk umum, info, informasi, mendaftar, terbuka untuk umum, tidak dipungut biaya, sasaran, tempat, waktu, siapa, kapan, hari, jam, poster, gambar, tidak perlu mendaftar, cukup datang, free entry, everyone, pendaftaran, kuota, panitia"
    ),
    (
      .pengumuman, -3, 60,
      "mengikuti, diikuti, dihadiri, dibanjiri, mengatakan, mencatat, tahun lalu, menyebut, menjelaskan, menambahkan, sebanyak"
    ),
    (.layanan, -3, 60, "sebanyak, mencatat, diikuti, dihadiri, meresmikan, diresmikan"),
    (
      .takarir, 2, 200,
      """
      yuk, nih, dong, deh, sih, banget, loh, lho, gaes, guys, hehe, hihi, wkwk, kayak, udah, nggak, enggak, gak, mimin, bestie, gas, cus, kuy, sobat, kamu, kalian, geser, swipe, lihat betapa, seru, inilah
      """
    ),
    (.takarir, 3, 30, "suasana, potret, momen, video, foto, gambar, ilustrasi, geser, reels, intip"),
  ]
}
