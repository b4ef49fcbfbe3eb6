import ArgumentParser

/// A matter that help explains across commands.
enum HelpTopic: String, CaseIterable, ExpressibleByArgument {
  case naskah, instansi, kelas, sertifikat, privasi, luring

  /// What it is about, for the list of topics.
  var title: String {
    switch self {
    case .naskah: "Menulis kepala naskah, memilih jenis dan kanal, mengabaikan temuan"
    case .instansi: "Nomor resmi, kosakata, dan tingkat aturan instansi"
    case .kelas: "Dari daftar peserta sampai rekap nilai"
    case .sertifikat: "Menerbitkan, memeriksa, dan mencabut sertifikat"
    case .privasi: "Apa yang disimpan, di mana, dan bagaimana menghapusnya"
    case .luring: "Memakai bimtek tanpa internet, di ruang dengan banyak laptop dan ponsel"
    }
  }

  /// The explanation.
  var text: String {
    switch self {
    case .naskah: HelpTopic.aboutDrafts
    case .instansi: HelpTopic.aboutAgency
    case .kelas: HelpTopic.aboutClass
    case .sertifikat: HelpTopic.aboutCertificates
    case .privasi: HelpTopic.aboutPrivacy
    case .luring: HelpTopic.aboutOffline
    }
  }
}
