/// Connectives between sentences, which a comma follows (EYD V, TB05).
enum Penghubung {
  /// Those that hardly have another use at the start of a sentence.
  static let pasti: StaticString = """
    namun
    namun demikian
    namun begitu
    akan tetapi
    oleh karena itu
    oleh sebab itu
    oleh karenanya
    karena itu
    sebab itu
    dengan demikian
    meskipun demikian
    meskipun begitu
    walaupun demikian
    walaupun begitu
    meski demikian
    meski begitu
    kendati demikian
    walau demikian
    walau begitu
    dengan begitu
    karenanya
    kendati begitu
    selain itu
    sementara itu
    di samping itu
    sehubungan dengan itu
    berkaitan dengan itu
    untuk itu
    sebaliknya
    sebagai contoh
    misalnya
    jadi
    """

  /// Those that may be part of the sentence instead.
  static let mungkin: StaticString = """
    kemudian
    lalu
    bahkan
    selanjutnya
    akhirnya
    di sisi lain
    di lain pihak
    setelah itu
    sebelumnya
    karena itulah
    """
}
