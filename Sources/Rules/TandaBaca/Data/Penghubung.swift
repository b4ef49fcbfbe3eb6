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
    akibatnya
    sayangnya
    untungnya
    ironisnya
    singkatnya
    lagi pula
    tambahan pula
    terlebih lagi
    lebih dari itu
    dengan kata lain
    biarpun demikian
    biarpun begitu
    sungguhpun demikian
    sungguhpun begitu
    sekalipun demikian
    maka dari itu
    pada akhirnya
    di sisi lain
    di lain pihak
    di pihak lain
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
    setelah itu
    sebelumnya
    karena itulah
    """
}
