import RuleKit

extension PhraseTable {
  /// Two words side by side of which each says what the other says, and the one that stays.
  static let pleonasme = rows(
    """
    adalah merupakan|merupakan
    merupakan adalah|merupakan
    adalah ialah|adalah
    ialah adalah|adalah
    yaitu adalah|yaitu
    yakni adalah|yakni
    adalah yaitu|yaitu
    adalah yakni|yakni
    agar supaya|agar
    supaya agar|agar
    untuk agar|agar
    demi untuk|demi
    guna untuk|untuk
    untuk guna|untuk
    dalam rangka untuk|untuk
    dalam rangka guna|untuk
    dengan secara|secara
    secara dengan|dengan
    akan tetapi namun|akan tetapi
    namun akan tetapi|akan tetapi
    namun tetapi|tetapi
    tetapi namun|tetapi
    amat sangat|sangat
    sangat amat|sangat
    hanya sekadar|sekadar
    hanya cuma|hanya
    cuma hanya|hanya
    dikarenakan karena|karena
    karena disebabkan oleh|karena
    disebabkan oleh karena|disebabkan oleh
    mengingat karena|mengingat
    karena mengingat|mengingat
    jika apabila|jika
    apabila jika|jika
    kalau jika|jika
    jika kalau|jika
    meskipun walaupun|meskipun
    walaupun meskipun|meskipun
    seperti misalnya|misalnya
    misalnya seperti|misalnya
    seperti contohnya|contohnya
    contohnya seperti|contohnya
    lalu kemudian|kemudian
    kemudian lalu|kemudian
    mulai sejak|sejak
    telah sudah|telah
    sudah telah|telah
    dapat bisa|dapat
    bisa dapat|dapat
    dan juga serta|serta
    atau ataupun|atau
    mengenai tentang|tentang
    tentang mengenai|tentang
    antar sesama|sesama
    antarsesama|sesama
    para seluruh|seluruh
    para semua|semua
    para segenap|segenap
    para sejumlah|sejumlah
    seluruh para|seluruh
    semua para|semua
    segenap para|segenap
    semua seluruh|seluruh
    seluruh semua|seluruh
    para hadirin|hadirin
    para bapak-bapak|para bapak
    para ibu-ibu|para ibu
    para guru-guru|para guru
    para siswa-siswa|para siswa
    para warga-warga|para warga
    para rekan-rekan|rekan-rekan
    para teman-teman|teman-teman
    para tamu-tamu|para tamu
    para tokoh-tokoh|para tokoh
    para pejabat-pejabat|para pejabat
    """)

  /// Set phrases that say nothing or more than they need, and what says it.
  static let kataMubazir = rows(
    """
    sejak dari|sejak
    kembali lagi|kembali
    pulih kembali|pulih
    naik ke atas|naik
    turun ke bawah|turun
    maju ke depan|maju
    mundur ke belakang|mundur
    berbagai macam|berbagai
    membahas tentang|membahas
    membahas mengenai|membahas
    membicarakan tentang|membicarakan
    membicarakan mengenai|membicarakan
    menjelaskan tentang|menjelaskan
    menjelaskan mengenai|menjelaskan
    mendiskusikan tentang|mendiskusikan
    warga masyarakat|warga
    adalah sebagai berikut|sebagai berikut
    dalam rangka|untuk
    perlu diketahui bahwa
    perlu diketahui
    dapat ditambahkan
    seperti diketahui
    sebagaimana diketahui
    seperti kita ketahui bersama
    seperti kita ketahui
    bersama ini
    dengan ini kami sampaikan
    pada kesempatan tersebut
    pada kesempatan itu
    pada kesempatan ini
    dalam kesempatan tersebut
    dalam kesempatan itu
    dalam kesempatan ini
    tidak dapat dimungkiri
    tak dapat dimungkiri
    sudah barang tentu
    sebagaimana mestinya
    """)

  /// Fillers that are such only at the beginning of a sentence.
  static let pembukaKlise = rows(
    """
    sementara itu
    lebih lanjut
    lebih jauh
    di samping itu juga
    selain itu juga
    adapun
    """)
}
