package org.korpu.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.korpu.filter.FilterOptions;
import org.korpu.filter.FilterOptions.Letters;
import org.korpu.filter.FilterOptions.Taken;
import org.korpu.model.Diagnostic;
import org.korpu.model.InputException;
import org.korpu.model.Position;

class FilterSettingsTest {

  @Test
  void everySettingIsRead() {
    Configuration read =
        ConfigurationReader.read(
            """
            [filters.docx]
            comments = true
            hidden = true
            [filters.xlsx]
            comments = true
            hidden = true
            exclude-columns = ["B", "Prices!AA"]
            [filters.pptx]
            notes = false
            masters = true
            hidden = true
            [filters.odf]
            comments = true
            [filters.json]
            keys = ["title", "*.text"]
            exclude-keys = ["id"]
            [filters.properties]
            escape = true
            [filters.xml]
            rules = "its-rules.xml"
            """,
            "korpu.toml");
    FilterOptions options = read.filters();

    assertThat(options.word()).isEqualTo(new FilterOptions.Word(Taken.YES, Taken.YES));
    assertThat(options.sheets().comments()).isEqualTo(Taken.YES);
    assertThat(options.sheets().hidden()).isEqualTo(Taken.YES);
    assertThat(options.sheets().excludedColumns()).containsExactlyInAnyOrder("B", "Prices!AA");
    assertThat(options.slides())
        .isEqualTo(new FilterOptions.Slides(Taken.NO, Taken.YES, Taken.YES));
    assertThat(options.openDocument().comments()).isEqualTo(Taken.YES);
    assertThat(options.json().keys()).containsExactly("title", "*.text");
    assertThat(options.json().excludedKeys()).containsExactly("id");
    assertThat(options.properties().letters()).isEqualTo(Letters.ESCAPED);
    assertThat(read.itsRules())
        .contains(new Configuration.NamedFile("its-rules.xml", new Position(20, 1)));
  }

  @Test
  void faultsAreReportedWithTheirPlacesAndTogether() {
    List<Diagnostic> faults =
        catchThrowableOfType(
                InputException.class,
                () ->
                    ConfigurationReader.read(
                        """
                        [filters.docx]
                        comments = "yes"
                        [filters.xlsx]
                        exclude-columns = ["2"]
                        [filters.json]
                        keys = "title"
                        [filters.pptx]
                        master = true
                        [filters.rtf]
                        a = 1
                        """,
                        "korpu.toml"))
            .diagnostics();

    assertThat(faults)
        .extracting(fault -> fault.cause().key())
        .containsExactlyInAnyOrder(
            FilterSettingMessage.BOOLEAN_EXPECTED,
            FilterSettingMessage.COLUMN_EXPECTED,
            WorkspaceMessage.TEXTS_EXPECTED,
            WorkspaceMessage.KEY_UNKNOWN,
            WorkspaceMessage.KEY_UNKNOWN);
    assertThat(faults).extracting(Diagnostic::position).contains(new Position(2, 1));
  }
}
