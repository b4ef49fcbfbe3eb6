import Training

extension FileProblem {
  /// Why, in Indonesian.
  var words: String {
    switch self {
    case .missing: "tidak ditemukan"
    case .notAFile: "itu folder, bukan berkas"
    case .denied: "tidak boleh dibaca"
    case .symbolicLink: "hanya tautan ke tempat lain"
    case .empty: "berkasnya kosong"
    case .tooLarge(let limit): "lebih dari \(limit >> 20) MB"
    case .notText: "isinya bukan teks"
    case .unsupported(let kind): "\(kind) belum dapat dibaca"
    case .system(let code): "kesalahan sistem nomor \(code)"
    }
  }

  /// What to do.
  var action: String {
    switch self {
    case .missing, .notAFile: "cek nama dan foldernya"
    case .denied, .system: "cek izin berkas, lalu ulangi"
    case .symbolicLink: "salin berkas aslinya ke folder ini"
    case .empty: "minta berkasnya dikirim ulang"
    case .tooLarge: "kirim naskahnya saja, tanpa gambar"
    case .notText, .unsupported: "simpan naskah sebagai .txt atau .md (UTF-8), lalu ulangi"
    }
  }
}

extension Message {
  /// Words for a file that a person named.
  init(file path: String, _ problem: FileProblem) {
    self.init("Berkas tidak terbaca: \(path)", why: problem.words, action: problem.action)
  }
}
