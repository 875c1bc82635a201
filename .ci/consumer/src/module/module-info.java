module consumer {
  requires org.mamapost.spi;
  requires org.mamapost.zhongshan;
}
