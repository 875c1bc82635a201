module consumer {
  requires org.mamapost.spi;
  requires org.mamapost.shanghai;
  requires org.mamapost.zhongshan;
}
