package org.mujaz.importer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mujaz.config.SiteConfig;
import org.mujaz.importer.feed.FeedOrigin;
import org.mujaz.importer.folder.FolderTool;
import org.mujaz.importer.origin.Origin;
import org.mujaz.importer.origin.OriginFile;
import org.mujaz.importer.origin.OriginFiles;
import org.mujaz.importer.origin.TextLanguage;
import org.mujaz.importer.wire.WireOrigin;
import org.mujaz.importer.wordpress.Parts;
import org.mujaz.importer.wordpress.WordPressOrigin;
import org.mujaz.model.Timestamp;
import org.mujaz.problem.InvalidInput;
import org.mujaz.problem.ProblemCode;
import org.mujaz.problem.Problems;
import org.mujaz.problem.ReportPhrase;
import org.mujaz.problem.Wording;
import org.mujaz.source.Location;
import org.mujaz.source.SourcePath;
import org.mujaz.web.Download;

/** Finds out what an import is made from, and opens it. */
final class Origins implements AutoCloseable {

  /** How a zip archive begins (APPNOTE.TXT, 4.3.7). */
  private static final String ARCHIVE = "PK\003\004";

  private static final Pattern ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

  private static final Pattern FEED_ROOT = Pattern.compile("<(?:rss|feed|(?:rdf:)?RDF)[\\s>]");

  private final ImportRequest request;
  private final SiteConfig config;
  private final Optional<Download> download;
  private final Optional<Unpacked> unpacked;
  private final Path from;
  private final Problems problems;
  private @Nullable FoundFiles found;

  /**
   * For one import.
   *
   * @throws InvalidInput if there is no such file or folder, or the net may not be asked
   */
  Origins(ImportRequest request, SiteConfig config, Problems problems) {
    this.request = request;
    this.config = config;
    this.problems = problems;
    this.download = download(request);
    Path named =
        download
            .map(Download::file)
            .orElseGet(() -> request.baseFolder().resolve(request.from()).normalize());
    if (!Files.exists(named)) {
      throw new InvalidInput(ReportPhrase.NO_ORIGIN.with(request.from()));
    }
    this.unpacked = download.isPresent() ? Optional.empty() : unpacked(named);
    this.from = unpacked.map(Unpacked::folder).orElse(named);
  }

  private Optional<Unpacked> unpacked(Path named) {
    return Files.isRegularFile(named) && OriginFiles.head(named).startsWith(ARCHIVE)
        ? Unpacked.of(
            named,
            Location.of(OriginFiles.name(request.baseFolder(), named)),
            config.timeZone(),
            problems)
        : Optional.empty();
  }

  private static Optional<Download> download(ImportRequest request) {
    if (!ADDRESS.matcher(request.from()).lookingAt()) {
      return Optional.empty();
    }
    if (!request.network()) {
      throw new InvalidInput(ReportPhrase.NETWORK_OFF.with(request.from()));
    }
    try {
      URI address = new URI(request.from());
      if (address.getHost() == null) {
        throw new InvalidInput(ReportPhrase.BAD_ADDRESS.with(request.from()));
      }
      return Optional.of(Download.of(address));
    } catch (URISyntaxException e) {
      throw new InvalidInput(ReportPhrase.BAD_ADDRESS.with(request.from()));
    }
  }

  @Override
  public void close() {
    download.ifPresent(Download::close);
    unpacked.ifPresent(Unpacked::close);
  }

  /** The file or folder. */
  Path from() {
    return from;
  }

  /** What it is, as asked or as it looks. */
  Format format() {
    return request.format().or(this::detected).orElseThrow(this::unknown);
  }

  /** Nothing tells what an archive is of which nothing could be unpacked. */
  private InvalidInput unknown() {
    return problems.sorted().stream()
        .filter(problem -> problem.code() == ProblemCode.UNREADABLE_ORIGIN)
        .flatMap(problem -> problem.arguments().stream())
        .findFirst()
        .map(why -> ReportPhrase.REFUSED.with(Wording.quoted(request.from()), why))
        .map(InvalidInput::new)
        .orElseGet(() -> new InvalidInput(ReportPhrase.UNKNOWN_FORMAT.with(request.from())));
  }

  private Optional<Format> detected() {
    if (Files.isDirectory(from)) {
      return FolderTool.of(from)
          .map(Origins::format)
          .or(this::wordPressFolder)
          .or(this::wireFolder);
    }
    if (from.toString().endsWith(".txt")) {
      return Optional.of(Format.WIRE);
    }
    if (Parts.is(from)) {
      return Optional.of(Format.WORDPRESS);
    }
    return FEED_ROOT.matcher(OriginFiles.head(from)).find()
        ? Optional.of(Format.FEED)
        : Optional.empty();
  }

  private static Format format(FolderTool tool) {
    return switch (tool) {
      case HUGO -> Format.HUGO;
      case JEKYLL -> Format.JEKYLL;
      case JBAKE -> Format.JBAKE;
    };
  }

  private Optional<Format> wordPressFolder() {
    return Parts.among(found().files(), new Problems()).isEmpty()
        ? Optional.empty()
        : Optional.of(Format.WORDPRESS);
  }

  /**
   * The files below the folder, which is gone through once, whatever its format turns out to be.
   */
  private FoundFiles found() {
    FoundFiles known = found == null ? FoundFiles.in(request.baseFolder(), from) : found;
    found = known;
    return known;
  }

  /** What was found, with what is wrong with it told. */
  private List<OriginFile> files() {
    found().told().sorted().forEach(problems::add);
    return found().files();
  }

  private List<OriginFile> parts() {
    return Files.isDirectory(from) ? Parts.among(files(), problems) : List.of(file());
  }

  private Optional<Format> wireFolder() {
    return found().files().stream().anyMatch(file -> file.name().fileName().endsWith(".txt"))
        ? Optional.of(Format.WIRE)
        : Optional.empty();
  }

  private OriginFile file() {
    return new OriginFile(
        from,
        download
            .map(Download::address)
            .map(Origins::name)
            .orElseGet(() -> OriginFiles.name(request.baseFolder(), from)));
  }

  /** Opens it. */
  Origin open(Format format) {
    TextLanguage language = new TextLanguage(request.language());
    return switch (format) {
      case WIRE -> new WireOrigin(files(), language, config.timeZone(), this::undated, problems);
      case WORDPRESS -> new WordPressOrigin(parts(), language, config.timeZone(), problems);
      case FEED ->
          new FeedOrigin(
              file(),
              download.map(Download::address),
              language,
              config.timeZone(),
              new Timestamp(undated(from).atStartOfDay(config.timeZone()), Timestamp.Precision.DAY),
              problems);
      case HUGO -> folder(FolderTool.HUGO, language);
      case JEKYLL -> folder(FolderTool.JEKYLL, language);
      case JBAKE -> folder(FolderTool.JBAKE, language);
    };
  }

  private Origin folder(FolderTool tool, TextLanguage language) {
    if (!Files.isDirectory(from)) {
      throw new InvalidInput(ReportPhrase.NO_ORIGIN_FOLDER.with(request.from()));
    }
    SourcePath name = OriginFiles.name(request.baseFolder(), from);
    return tool.open(from, name, language, config.timeZone(), this::undated, problems);
  }

  private LocalDate undated(Path file) {
    ZoneId zone = config.timeZone();
    if (request.dates() instanceof UndatedTexts.On on) {
      return on.day();
    }
    if (request.dates() instanceof UndatedTexts.FileTime) {
      try {
        return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), zone);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return LocalDate.ofInstant(request.clock(), zone);
  }

  /** How reports call what was loaded: host and path. */
  private static SourcePath name(URI address) {
    String path = address.getHost() + "/" + Objects.requireNonNullElse(address.getPath(), "");
    String plain = path.replaceAll("[\\p{Cc}\\\\]", "?").replaceAll("/+", "/");
    return new SourcePath(plain.replaceAll("(?:/\\.{0,2}(?=/|$))+", ""));
  }
}
