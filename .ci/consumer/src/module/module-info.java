module consumer {
  requires org.mamapost.matching;
  requires org.mamapost.spi;
  requires org.mamapost.shanghai;
  requires org.mamapost.zhongshan;
}
