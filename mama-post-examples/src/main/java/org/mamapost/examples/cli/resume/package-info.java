/** 简历优化: shows what came of asking about a résumé (正文(八)). */
package org.mamapost.examples.cli.resume;
