import Bahasa
import RuleKit

/// The words of replies.
enum ReplyWords {
  static let safe = Phrases(
    "pesan langsung, dm, inbox, formulir, pesan pribadi, kotak masuk, japri, laman, aplikasi, loket, kantor")
  static let comments = Phrases("komentar, kolom komentar, di sini, di bawah ini, di bawah, utas ini, reply")
  static let steps = Phrases(
    """
    kami teruskan, diteruskan, kami cek, kami periksa, akan kami, silakan, dijadwalkan, ditangani, kami tangani, sedang
    kami sampaikan, disampaikan, kami perbaiki, diperbaiki, dapat, bisa, bawa, datang, hubungi, kirim, unduh, buka
    kami jawab, kami bantu, membantu, tindak lanjut, ditindaklanjuti, memeriksa, menangani, memperbaiki, mengecek, kami catat, dicatat, survei, menambah, kami tambah
    """)
  static let whenOrWhere = Phrases(
    """
    tiket, nomor laporan, nomor aduan, lapor, ppid, laman, loket, kantor, hari ini, malam ini, pagi ini, siang ini, sore ini, besok, pekan ini, minggu ini, pukul, jam
    paling lambat, hari kerja, call center, pesan langsung, dm, formulir, aplikasi, segera setelah, sebelum, mulai, sejak
    """)
  static let rude = Phrases(
    """
    kok masih tanya, kok marah, jangan asal, asal bicara, bukan urusan kami, baca dulu, dibaca dulu, salah sendiri, makanya, lebay
    kan sudah jelas, sudah jelas, masa tidak tahu, jangan bawel, jangan cerewet, sabar dong, tahu diri, sok tahu, kok ngeyel
    kurang kerjaan, silakan pindah, emang situ, baper, belajar dulu, tolong pahami, jangan nyinyir, nyinyir, ngapain tanya
    gitu aja, googling sendiri, cari sendiri
    """)
  static let dataRequests = Phrases(
    """
    data, dokumen, apbd, anggaran, salinan, laporan keuangan, rincian, kontrak, notulen, dpa, rka, lkpj, laporan
    """)
  static let asks = Phrases(
    "minta, mohon, boleh lihat, di mana, bisa lihat, berapa, boleh minta, bagaimana mendapatkan, ada, mana, kirim"
  )
  static let ppid = Phrases(
    "ppid, permohonan informasi, 10 hari kerja, laman ppid, komisi informasi, terlampir, tautan")
  static let deletion = Phrases(
    """
    kami hapus, akan dihapus, akan kami hapus, kami blokir, akan kami blokir, akan diblokir, dihapus tanpa, diblokir, kami sembunyikan
    akan disembunyikan, dihapus admin
    """)
  static let houseRules = Phrases(
    """
    aturan kanal, aturan komentar, pedoman komentar, ketentuan kanal, tata tertib kanal, aturan akun, pedoman kanal, sara, judi
    pornografi, data pribadi, penipuan, spam, ujaran kebencian
    """)
  static let comment = Phrases("komentar, akun, kritik, balasan, unggahan warga")

  /// Whether the place is the comment thread: it says so, or names no other place.
  static func isPublic(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.kind.value == .balasan || comments.occur(in: sentence, of: reading)
  }
}
