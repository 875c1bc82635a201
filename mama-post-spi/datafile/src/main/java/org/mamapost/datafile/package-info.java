/**
 * A city's policy as one YAML file in place of code: {@linkplain org.mamapost.datafile.PolicyYaml read and written},
 * and {@linkplain org.mamapost.datafile.DataFiles found} by every registry in jars and plugin folders. The vocabulary
 * is in docs/data-plugin.md.
 */
package org.mamapost.datafile;
