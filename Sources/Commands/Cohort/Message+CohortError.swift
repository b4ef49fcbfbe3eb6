import Training

extension Message {
  /// Words for a class file that cannot be used.
  init(_ error: CohortError) {
    let path = error.path
    switch error.reason {
    case .missing:
      self.init(
        "Berkas kelas tidak ada: \(path)", why: "tidak ditemukan",
        action: "cek namanya, atau buat dengan: bimtek kelas buat \(path)")
    case .exists:
      self.init(
        "Berkas sudah ada: \(path)", why: "kelas yang ada tidak pernah ditimpa",
        action: "pakai nama lain, atau lihat isinya: bimtek kelas lihat \(path)")
    case .cannotOpen:
      self.init(
        "Berkas kelas tidak dapat dibuka: \(path)", why: "folder tidak ada atau tidak boleh ditulis",
        action: "pilih folder milik Anda, misalnya folder Dokumen")
    case .locked:
      self.init(
        "Berkas kelas sedang dipakai: \(path)", why: "program lain sedang menulis ke berkas itu",
        action: "tutup program lain yang memakainya, lalu ulangi; tidak ada yang hilang")
    case .damaged:
      self.init(
        "Berkas kelas rusak: \(path)", why: "isinya tidak utuh",
        action: "pakai salinan terakhir, dan jangan menulis lagi ke berkas ini")
    case .notAClass:
      self.init(
        "Bukan berkas kelas: \(path)", why: "isinya tidak dibuat oleh bimtek kelas",
        action: "cek namanya; berkas kelas berakhiran .bimtek")
    case .newerVersion:
      self.init(
        "Berkas kelas terlalu baru: \(path)", why: "dibuat oleh bimtek yang lebih baru",
        action: "perbarui bimtek di komputer ini")
    case .olderVersion:
      self.init(
        "Berkas kelas dari versi lama: \(path)",
        why: "bentuknya perlu diperbarui dan berkas ini hanya dibaca",
        action: "jalankan satu perintah yang menulis, misalnya: bimtek kelas peserta \(path) peserta.csv")
    case .readOnly:
      self.init(
        "Berkas kelas tidak boleh ditulis: \(path)", why: "berkas atau foldernya hanya dapat dibaca",
        action: "salin ke folder milik Anda, lalu ulangi")
    case .diskFull:
      self.init(
        "Ruang simpan penuh: \(path)", why: "tidak ada tempat untuk menulis",
        action: "kosongkan sebagian, lalu ulangi; yang sudah tersimpan tetap aman")
    case .inputOutput:
      self.init(
        "Berkas kelas tidak dapat ditulis atau dibaca: \(path)", why: "diskanya menolak",
        action: "cek ruang simpan dan sambungan USB, lalu ulangi; yang sudah tersimpan tetap aman")
    case .unknownPerson(let name):
      self.init(
        "Peserta tidak dikenal: \(name)",
        why: "kode atau nomor itu tidak ada di kelas ini, atau dipakai lebih dari satu orang",
        action: "cari kodenya, lalu sebut kode itu: bimtek kelas lihat \(path)")
    case .numbersTaken(let numbers):
      self.init(
        "Nomor sudah dipakai: \(numbers.joined(separator: ", "))",
        why: "satu nomor sertifikat hanya untuk satu orang", action: "pakai nomor lain dari daftar instansi")
    case .other(let code):
      self.init(
        "Berkas kelas tidak dapat dipakai: \(path)", why: "kesalahan basis data nomor \(code)",
        action: "ulangi; bila terjadi lagi, pakai salinan terakhir")
    }
  }
}
