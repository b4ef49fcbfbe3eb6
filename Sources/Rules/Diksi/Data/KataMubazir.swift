import RuleKit

extension PhraseTable {
  /// Set phrases that say nothing or say it twice, and what says it once.
  static let kataMubazir = rows(
    """
    adalah merupakan|adalah
    merupakan adalah|merupakan
    agar supaya|agar
    supaya agar|agar
    akan tetapi namun|akan tetapi
    namun tetapi|tetapi
    tetapi namun|tetapi
    amat sangat|sangat
    demi untuk|untuk
    guna untuk|untuk
    dikarenakan karena|karena
    disebabkan karena|disebabkan oleh
    yaitu adalah|yaitu
    yakni adalah|yakni
    seperti misalnya|misalnya
    misalnya seperti|misalnya
    sejak dari|sejak
    lalu kemudian|kemudian
    kemudian lalu|kemudian
    kembali lagi|kembali
    pulih kembali|pulih
    naik ke atas|naik
    turun ke bawah|turun
    maju ke depan|maju
    mundur ke belakang|mundur
    para hadirin|hadirin
    para bapak-bapak|para bapak
    para ibu-ibu|para ibu
    berbagai macam|berbagai
    membahas tentang|membahas
    membahas mengenai|membahas
    membicarakan tentang|membicarakan
    membicarakan mengenai|membicarakan
    menjelaskan tentang|menjelaskan
    menjelaskan mengenai|menjelaskan
    mengenai tentang|tentang
    mendiskusikan tentang|mendiskusikan
    warga masyarakat|warga
    hanya sekadar|sekadar
    adalah sebagai berikut|sebagai berikut
    dalam rangka untuk|untuk
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
