/** 工作指引: for each row of a catalogue one page that an employer can follow (正文(一)). */
package org.mamapost.examples.cli.guide;
