import Training

extension Message {
  /// Words for a key that cannot be made or opened.
  init(_ failure: KeyFailure) {
    switch failure {
    case .wrongPassphrase:
      self.init(
        "Kata sandi tidak membuka kunci", why: "salah ketik, atau berkas kuncinya rusak",
        action: "cek huruf besar dan kecil, lalu ulangi")
    case .emptyPassphrase:
      self.init(
        "Kata sandi kosong", why: "kunci tanpa kata sandi dapat dipakai siapa saja",
        action: "pakai beberapa kata yang mudah Anda ingat")
    case .missing(let path):
      self.init(
        "Berkas kunci tidak ada: \(path)", why: "berkas atau foldernya tidak ditemukan",
        action: "cek namanya, atau buat dengan: bimtek sertifikat kunci buat --ke \(path)")
    case .noFolder(let path):
      self.init(
        "Folder tujuan tidak ada: \(path)", why: "kunci hanya ditulis ke folder yang sudah ada",
        action: "buat foldernya dahulu, atau pilih tempat lain dengan --ke")
    case .readableByOthers(let path):
      self.init(
        "Kunci dapat dibaca orang lain: \(path)", why: "izin berkasnya terlalu longgar",
        action: "jalankan: chmod 600 \(path)")
    case .notAKeyFile(let path):
      self.init(
        "Bukan berkas kunci: \(path)", why: "isinya tidak dibuat oleh bimtek sertifikat kunci, atau rusak",
        action: "pakai berkas kunci yang asli atau salinannya")
    case .exists(let path):
      self.init(
        "Berkas kunci sudah ada: \(path)", why: "kunci tidak pernah ditimpa",
        action: "pakai nama lain dengan --ke")
    case .denied(let path):
      self.init(
        "Kunci tidak dapat dibaca atau ditulis: \(path)", why: "folder atau berkas itu bukan milik Anda",
        action: "pilih folder milik Anda")
    case .noSecureMemory:
      self.init(
        "Memori aman tidak tersedia", why: "komputer ini kehabisan memori yang dapat dikunci",
        action: "tutup program lain, lalu ulangi")
    }
  }
}
