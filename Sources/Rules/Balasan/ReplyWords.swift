import Bahasa
import RuleKit

/// The words of replies.
enum ReplyWords {
  static let safe = Phrases(
    "pesan langsung, dm, inbox, formulir, pesan pribadi, kotak masuk, japri, laman, aplikasi, loket, kantor")
  static let comments = Phrases("komentar, kolom komentar, di sini, di bawah ini, di bawah, utas ini, reply")
  /// Whether a sentence asks for the datum: a request before it, or `berapa`, `apa`, `mana` beside it.
  static func asksFor(_ datum: Range<Int>, in sentence: Range<Int>, _ reading: Reading) -> Bool {
    if let request = PrivateChannel.requests.first(in: sentence, of: reading),
      request.lowerBound < datum.lowerBound
    {
      return true
    }
    if let request = demands.first(in: sentence, of: reading), request.lowerBound < datum.lowerBound {
      return true
    }
    let near = max(sentence.lowerBound, datum.lowerBound - 2)..<min(sentence.upperBound, datum.upperBound + 3)
    return questions.occur(in: near, of: reading)
  }
  private static let demands = Phrases(
    "minta, boleh minta, mohon, tolong, bisa minta, boleh tahu, bisa info, infokan, informasikan, kasih, beri tahu, japri, dibantu"
  )
  private static let questions = Phrases("berapa, berapa ya, mana, siapa, boleh, apa ya, dong, kak berapa")
  private static let steps = Phrases(
    """
    kami teruskan, diteruskan, kami cek, kami periksa, akan kami, silakan, dijadwalkan, ditangani, kami tangani, sedang
    kami sampaikan ke, kami sampaikan kepada, sudah kami sampaikan, akan kami sampaikan, disampaikan ke, disampaikan kepada, kami perbaiki, diperbaiki, bawa, datang, hubungi, kirim, unduh, buka
    kami jawab, kami bantu, membantu, tindak lanjut, ditindaklanjuti, memeriksa, menangani, memperbaiki, mengecek, tim turun, petugas turun, petugas datang, tim datang, turun ke, kami ganti, kami pasang, kami hubungi, kami kirim, kami jadwalkan, kami tambal, kami bersihkan, kami angkut, kami betulkan, kami pulihkan, kami laporkan, survei, menambah, kami tambah, jadwal, jadwalnya, syaratnya, biayanya, loket buka, layanan buka, tersedia, berlaku
    """)
  /// Whether a reply says what is or will be done: a set phrase, or `akan dipasang`.
  static func tellsStep(_ reading: Reading) -> Bool {
    if steps.occur(in: reading.everything, of: reading) { return true }
    return reading.everything.contains { index in
      acts(index, reading)
        || reading.word(index, in: going) && !reading.word(index - 1, in: denials)
          && (opensVerb(index + 1, reading) || reading.word(index + 1, is: "langsung"))
    }
  }
  /// `Petugas mengangkut …`, `tim kami memasang …`: someone of the office does something.
  private static func acts(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.word(index, in: doers) else { return false }
    return (index + 1..<index + 4).contains { next in
      guard let token = reading.token(next), token.kind == .word, token.length > 5 else { return false }
      return reading.begins(next, with: "me") && !reading.word(next, in: feelings)
    }
  }
  private static let doers = WordSet(words: "petugas tim regu teknisi kru mobil truk perahu dinas puskesmas")
  private static let feelings = WordSet(
    words: """
      memahami mengerti mengucapkan menyesal menyesalkan mendoakan menerima menyampaikan merasa merasakan membaca mendengar
      menghargai mengapresiasi menyimak mengharapkan mencintai menyayangi menanti
      """)

  /// `dipasang`, `mengajukan`: not what the reply itself says, as in `dapat kami sampaikan`.
  private static func opensVerb(_ index: Int, _ reading: Reading) -> Bool {
    guard let token = reading.token(index), token.kind == .word, token.length > 4 else { return false }
    return reading.begins(index, with: "di") || reading.begins(index, with: "me")
      || reading.word(index, is: "datang")
  }
  private static let going = WordSet(words: "akan sudah telah segera sedang dapat bisa")
  private static let denials = WordSet(words: "tidak belum tak enggak nggak gak jangan")
  static let whenOrWhere = Phrases(
    """
    tiket, nomor laporan, nomor aduan, lapor, ppid, laman, loket, ke kantor, kantor kami, di kantor kelurahan, di kantor kecamatan, di kantor desa, di kantor dinas, jam kerja, jam layanan, hari ini, malam ini, pagi ini, siang ini, sore ini, besok, pekan ini, minggu ini, pukul, jam
    paling lambat, hari kerja, call center, pesan langsung, dm, formulir, aplikasi, segera setelah, sore nanti, siang nanti, nanti malam, lusa
    dalam waktu, pekan depan, minggu depan, bulan depan, senin, selasa, rabu, kamis, jumat, sabtu
    """)
  static let rude = Phrases(
    """
    jangan komentar, kalau tidak tahu, kalau nggak tahu, kalau enggak tahu, kalau gak tahu, tidak usah komentar, baru bilang sekarang, sedikit-sedikit
    situ yang, kok kami yang, kami yang disalahkan, menyalahkan kami, jangan menyalahkan, jangan salahkan, menyalahkan pemkab
    kok masih tanya, kok marah, jangan asal, asal bicara, bukan urusan kami, baca dulu, dibaca dulu, salah sendiri, makanya, lebay
    kan sudah jelas, sudah jelas, masa tidak tahu, jangan bawel, jangan cerewet, sabar dong, tahu diri, sok tahu, kok ngeyel
    kurang kerjaan, silakan pindah, emang situ, baper, belajar dulu, tolong pahami, jangan nyinyir, nyinyir, ngapain tanya
    gitu aja, googling sendiri, cari sendiri, salah bapak sendiri, salah ibu sendiri, salah anda sendiri, salah kakak sendiri
    salah kamu sendiri, salah warga sendiri, kok marah-marah, marah-marah, jangan marah, kami juga manusia, jangan manja
    jangan protes, jangan banyak, jangan cuma, jangan bisanya, bisanya cuma, bisanya hanya, jangan sok, sok pintar, sok suci
    enggak usah, nggak usah, gak usah, ga usah, tidak usah protes, diam saja, diam aja, terserah
    suka-suka, mau gimana lagi, ya sudahlah, ya udah, emangnya, memangnya, masa gitu, masa sih, masa begitu, masa enggak, masa tidak
    norak, kampungan, bodoh, goblok, tolol, bego, malas baca, malas membaca, tidak baca, enggak baca, nggak baca, gak baca, makanya baca
    kan sudah dibilang, sudah dibilang, sudah kami bilang, kan sudah diumumkan, kan udah, kok nggak, kok enggak, kok tidak
    tidak tahu diri, kurang ajar, rewel, ribet, ribet banget, nyusahin, merepotkan, repot amat, cerewet, berisik, banyak maunya
    bukan salah kami, bukan tanggung jawab kami, bukan tugas kami, bukan wewenang kami ya, silakan urus sendiri, urus sendiri
    pikir sendiri, belajar membaca, coba mikir, mikir dong, sabar aja, sabar saja, sabar napa, ngeluh terus, mengeluh terus, komplain terus
    kok susah, kok repot, apa susahnya, apa kurang jelas, kurang jelas apa, tinggal baca saja, tinggal baca doang, kan tinggal baca, tinggal dibaca, jangan mengeluh, berkali-kali dijelaskan
    dijelaskan berkali-kali, kurang piknik, hebat ya, pintar ya, lebih tahu dari, lebih pintar dari, main tuduh, asal tuduh
    jangan menuduh, jangan tuduh, memperkeruh, tidak sabaran, nggak sabaran, kalau tidak suka, kalau nggak suka, urus di tempat lain
    tempat lain saja, banyak menuntut, banyak nuntut, menuntut terus, bukan pembantu, bukan robot, jangan harap, tidak mikir
    pakai otak, pakai logika, pakai akal, kuper, gaptek, salah siapa, siapa suruh, menyalahkan petugas, warga malas
    jangan malas, bikin gaduh, cari sensasi, pansos, kalau berani, suka-suka kami, ikut campur, bisa baca, kan bisa baca, buta huruf
    gitu doang, cuma segitu, cuma bisa, hanya bisa, bisanya komplain, jangan ngeyel, ngeyel, ngotot, jangan ngotot, keras kepala
    mohon dicermati dulu, dicermati dulu, sebelum protes, sebelum komplain, tolong sabar, sabar sedikit, jangan terburu-buru menyalahkan
    introspeksi, ngaca, sadar diri, jangan asbun, asbun, omong kosong, mengada-ada, jangan mengada-ada, ngarang
    ya ampun, hal sepele, ditanyakan lagi, ditanya lagi, tanya lagi, kurang literasi, ini lagi ini lagi, lagi-lagi, melulu, merasa lebih pintar
    merasa paling, jadi admin sendiri, jadi bupati sendiri, komplain melulu, protes melulu, protes terus, baru ribut, tukang protes, tukang komplain
    sudah berkali-kali, dari tadi komplain, dari kemarin protes, sudah kami posting, buka mata, dibuka matanya, pakai mata, baca pelan-pelan
    tidak bisa baca, enggak bisa baca, nggak bisa baca, kalau bisa baca, hidup di goa, hidup di gua, ke mana saja, kemana saja, kudet, kurang gaul, kurang update
    maunya apa, mau apa lagi, banyak alasan, jangan cari-cari, cari-cari kesalahan, tahu apa, memang anda siapa, anda siapa, kalian ini, orang seperti anda
    tidak punya kerjaan, nggak ada kerjaan, tidak ada kerjaan, gampang bicara, mudah bicara, cuma bicara, jangan sembarangan, manja, kurang sabar, bersyukur saja
    syukuri saja, terima saja, sabar ya jangan, itu risiko anda, siapa yang suruh, urusan anda, deritamu, derita anda, masa bodoh, bodo amat
    ya jangan ke, kalau gak mau, kalau tidak mau, kalau nggak mau, kalau enggak mau, waras, hebat sekali, bisa kerja, cuma komentar, hanya komentar
    sabar kenapa, kenapa sih, butuh libur, petugas kami baik-baik, baik-baik kok, bikin kesal duluan, mungkin ibunya, mungkin bapaknya
    mungkin andanya, mungkin kakaknya, lah kok, yang lain bisa, yang lain saja bisa, yang lain tertib, kok ibu, kok bapak, kok kakak
    kok anda, kok malah, jadul, dulu deh, tidak teliti, kurang teliti, yang tidak baca, yang tidak paham, anda yang salah, anda salah
    anda saja yang, kakak saja yang, ibu saja yang, bapak saja yang, kamu saja yang, kakaknya saja, andanya saja, kamu salah, anda keliru
    anda yang keliru, salahnya sendiri, kesalahan anda, kesalahan kakak, gampang kok, mudah kok, bukan cuma anda, bukan anda saja
    anda pikir, anda kira, kakak pikir, kakak kira, dikira, harusnya anda, harusnya kakak
    bikin kantor sendiri, bikin sendiri, kerjakan sendiri, kalau mau cepat, dari dulu begitu, suka tidak suka, terima nasib
    kalau tidak sabar, kalau nggak sabar, kalau enggak sabar, kalau gak sabar, semua orang juga, orang lain juga, bukan cuma bapak, bukan cuma ibu, bukan hanya bapak
    bukan hanya ibu, bukan hanya anda, cuma bapak yang, cuma ibu yang, cuma anda yang, maunya dilayani, maunya cepat, maunya duluan, minta dilayani pertama, kaca dulu, ngaca dulu
    cuap-cuap, hobi sekali, hobi banget, kebanyakan komentar, kebanyakan protes, jangan rese, rese, lemot, kurang kopi, gagal paham, mikirnya, otaknya, jangan sotoy, sotoy
    siapa yang nyuruh, mending diam, mending jangan, lebih baik diam, urus diri sendiri, urusi saja, syukur masih dilayani, sudah untung, masih untung, namanya juga gratis
    hadeh, capek deh, duh, yaelah, ya elah, lho kok, drama, halu
    kalau mau cepat datang, maunya langsung, masa datang, masa mau, masa kami, ya datang pagi, ngegas, kok ngegas, yang bener, baru komen, disalahin, malah kami, lucu ya, situ telat, situ yang, emosi mulu, marah mulu, klinik swasta aja, ke swasta aja, ke swasta saja, nggak sabaran ya, sewot, kok sewot, nggak nyambung, tidak nyambung, mikir, coba pikir, sudah dewasa, jangan lebay, ngomel, kok ngomel, banyak tanya, banyak bacot, ngaco, kok ngaco, buta ya, matanya, capek jelasin, malas jelasin, sudah jelas tertulis
    """)
  /// Emoji that mock.
  static let sneers: Set<String> = ["😏", "🙄", "😒", "🤡", "🤦", "😤", "🙃", "🥱"]
  /// Rude words that are rude in any post, not only in a reply.
  static let harsh = Phrases(
    """
    jangan lebay, kamunya saja, situ saja, warganya saja, jangan bawel, jangan baper, baperan, kan bisa baca, nenek moyangnya, nenek moyangmu, kurang kerjaan, salah sendiri, bukan urusan kami, kurang ajar, kampungan, bodoh
    goblok, tolol, bego, norak, tidak tahu diri, tak tahu diri, nggak tahu malu, tidak tahu malu, tak tahu malu, muka tembok
    dasar tukang, jangan nyinyir, tukang nyinyir, mikir dong, makanya baca, biar kapok, biar viral, viralkan saja
    silakan viralkan, rasain, rasakan akibatnya, cari muka, banyak omong
    """)
  /// Signs that the report goes on without the citizen.
  static let handsOver = Phrases(
    """
    kami teruskan, kami sampaikan ke, kami sampaikan kepada, sudah kami sampaikan, akan kami sampaikan, kami laporkan, sudah diteruskan, telah diteruskan, diteruskan ke, kami koordinasikan
    berkoordinasi dengan, kami bantu, kami hubungkan, tiket, nomor laporan, nomor aduan
    """)
  static let asks = Phrases(
    "minta, mohon, boleh lihat, di mana, bisa lihat, berapa, boleh minta, bagaimana mendapatkan, ada, mana, kirim"
  )
  static let ppid = Phrases(
    "ppid, permohonan informasi, 10 hari kerja, laman ppid, komisi informasi, terlampir, tautan")
  private static let deletion = Phrases(
    """
    kami hapus, akan dihapus, akan kami hapus, kami blokir, akan kami blokir, akan diblokir, dihapus tanpa, diblokir, kami sembunyikan
    akan disembunyikan, dihapus admin
    """)
  private static let houseRules = Phrases(
    """
    aturan kanal, aturan komentar, pedoman komentar, ketentuan kanal, tata tertib kanal, aturan akun, pedoman kanal, sara, judi
    pornografi, data pribadi, penipuan, spam, ujaran kebencian
    """)
  /// Whether the rule by which comments are hidden is told: near by what it forbids, anywhere by its name.
  static func citesRules(around token: Int, _ reading: Reading) -> Bool {
    houseRules.occur(in: reading.neighbourhood(around: token), of: reading)
      || ruleNames.occur(in: reading.surroundings(of: token), of: reading)
  }
  private static let ruleNames = Phrases(
    """
    aturan kanal, aturan komentar, aturan kolom komentar, pedoman komentar, pedoman kolom komentar, ketentuan kanal, tata tertib kanal, aturan akun, pedoman kanal
    aturan berkomentar, tata tertib komentar, aturan halaman, aturan main, sanggahan, menyanggah
    """)
  static let comment = Phrases(
    "komentarnya, komen, komennya, mengkritik, pengkritik, kritikan, memojokkan, nyinyir, mengeluh, sindiran, menyindir, komentar, komentarmu, komentar anda, akun, akunnya, akun-akun, kolom, kritik, balasan, unggahan warga"
  )

  /// Whether the place is the comment thread: it says so, or names no other place.
  static func isPublic(_ sentence: Range<Int>, _ reading: Reading) -> Bool {
    reading.kind.value == .balasan || comments.occur(in: sentence, of: reading)
  }
}
