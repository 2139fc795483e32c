package org.dragoman.site.insight;

import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.States;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dossier.Dossiers;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.briefing.Briefs;
import org.dragoman.record.RecordStore;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The bundled lists that analysis and briefing know the world by, loaded once. */
@Configuration
class Lists {

  @Bean
  SideNames sideNames(Organizations organizations) {
    return new SideNames(States.load(), organizations);
  }

  @Bean
  Organizations organizations() {
    return Organizations.load();
  }

  @Bean
  OfficeHolders officeHolders() {
    return OfficeHolders.load();
  }

  @Bean
  Ties ties() {
    return Ties.load();
  }

  @Bean
  Briefs briefs(RecordStore record, SideNames names, Ties ties) {
    return new Briefs(record, names, ties);
  }

  @Bean
  Dossiers dossiers(RecordStore record, SideNames names, OfficeHolders holders, Ties ties) {
    return new Dossiers(record, names, holders, ties);
  }
}
