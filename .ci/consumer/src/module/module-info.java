module consumer {
  requires org.mamapost.spi;
}
