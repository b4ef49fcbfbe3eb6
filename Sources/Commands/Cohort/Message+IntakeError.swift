import Training

extension Message {
  /// Words for a folder that could not be taken in.
  init(_ error: IntakeError, folder: String, table: String?) {
    switch error {
    case .cohort(let error): self.init(error)
    case .folder(.notAFile):
      self.init(
        "Bukan folder: \(folder)", why: "perintah ini memasukkan satu folder naskah atau satu arsip .zip",
        action: "sebut foldernya, bukan satu naskah")
    case .folder(let problem):
      self.init("Folder tidak terbaca: \(folder)", why: problem.words, action: problem.action)
    case .noDrafts(let others):
      self.init(
        "Tidak ada naskah: \(folder)",
        why: others == 0
          ? "foldernya kosong" : "tidak ada naskah yang dapat dibaca; ada \(others) berkas jenis lain",
        action: "taruh naskah .docx, .odt, .pdf, .txt, atau .md di folder itu, lalu ulangi")
    case .pairing(let problem):
      self.init(
        "Tabel pasangan tidak terbaca: \(table ?? "")", why: problem.words,
        action: "tabelnya CSV dengan kolom berkas dan peserta")
    case .pairingNotWritable(let reason):
      self.init(
        "Tabel pasangan tidak dapat ditulis: \(table ?? "")", why: reason,
        action: "sebut berkas di folder milik Anda; naskah yang cocok sudah masuk")
    case .pairedStranger(let file, let name):
      self.init(
        "Peserta pada tabel pasangan tidak dikenal: \(name)", why: "ditulis untuk berkas \(file)",
        action: "pakai kode peserta, nomor pada daftar, atau nama lengkap tanpa gelar")
    case .emptyClass:
      self.init(
        "Kelas belum berisi peserta", why: "naskah dicocokkan dengan daftar peserta",
        action: "masukkan daftarnya dahulu: bimtek kelas peserta BERKAS peserta.csv")
    }
  }
}
