import Training

extension FileProblem {
  /// Why, in Indonesian.
  var words: String {
    switch self {
    case .missing: "tidak ditemukan"
    case .notAFile: "itu folder, bukan berkas"
    case .special: "bukan berkas biasa"
    case .denied: "tidak boleh dibaca"
    case .symbolicLink: "hanya tautan ke tempat lain"
    case .empty: "berkasnya kosong"
    case .tooLarge(let limit): "lebih dari \(limit >> 20) MB"
    // A page has some 2,000 letters; nobody asks for the exact one.
    case .tooLong(let limit): "teksnya lebih dari \(max(limit / 200_000, 1) * 100) halaman"
    case .notText: "isinya bukan teks"
    case .unsupported(let kind), .convertible(let kind): "\(kind) belum dapat dibaca"
    case .shortcut: "hanya pintasan ke berkas di tempat lain"
    case .picture: "hanya gambar, tanpa teks"
    case .encrypted: "dikunci dengan kata sandi"
    case .damaged: "berkasnya rusak atau terpotong"
    case .excessive: "isinya tidak wajar untuk naskah: membengkak bila dibuka, atau merujuk ke luar"
    case .missingProgram(let program): "program \(program) belum terpasang"
    case .tooSlow: "pembacaannya terlalu lama"
    case .nestedArchive: "arsip di dalam arsip"
    case .unsafeName: "namanya menunjuk ke luar arsip"
    case .system(let code): "kesalahan sistem nomor \(code)"
    }
  }

  /// What to do.
  var action: String {
    switch self {
    case .special: "minta naskahnya dikirim sebagai berkas biasa"
    case .missing, .notAFile: "cek nama dan foldernya"
    case .denied, .system: "cek izin berkas, lalu ulangi"
    case .symbolicLink: "salin berkas aslinya ke folder ini"
    case .empty: "minta berkasnya dikirim ulang"
    case .tooLarge: "kirim naskahnya saja, tanpa gambar"
    case .tooLong: "minta naskah yang dinilai saja, tanpa lampiran"
    case .notText, .unsupported: "simpan naskah sebagai .docx, .odt, .txt, atau .md, lalu ulangi"
    case .convertible: "buka di Word atau LibreOffice, pilih Simpan Sebagai .docx, lalu ulangi"
    case .shortcut: "minta naskahnya diunduh dahulu sebagai .docx (di Google Dokumen: File, lalu Download)"
    case .picture: "minta naskah yang diketik, bukan foto atau hasil pindai"
    case .encrypted: "minta pengirim menyimpannya tanpa kata sandi"
    case .damaged: "minta berkasnya dikirim ulang"
    case .excessive: "jangan dibuka; minta pengirim menyimpan naskahnya saja sebagai .docx baru"
    case .missingProgram: "pasang paket poppler-utils, atau minta naskahnya sebagai .docx"
    case .tooSlow: "minta naskahnya sebagai .docx"
    case .nestedArchive: "bongkar arsipnya sendiri, lalu sebut foldernya"
    case .unsafeName: "jangan dibongkar; minta pengirim mengirim naskahnya saja"
    }
  }
}

extension Message {
  /// Words for a file that a person named.
  init(file path: String, _ problem: FileProblem) {
    self.init("Berkas tidak terbaca: \(path)", why: problem.words, action: problem.action)
  }

  /// Words for a file that cannot be written where a person wants it.
  init(notWritable path: String, why reason: String) {
    self.init(
      "Tidak dapat menulis: \(path)", why: reason,
      action: "buat foldernya bila belum ada, kosongkan diskanya bila penuh, atau pilih folder lain (--ke)")
  }
}
