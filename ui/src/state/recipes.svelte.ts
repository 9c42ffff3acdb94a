/** The recipes of the priority index: those that come with the app and the user's own. */

import * as engine from '../backend/client';
import type { Bilingual, Recipe, RecipeInfo } from '../backend/types';
import { problems } from './problems.svelte';

class Recipes {
  /** Ready-made ones first, then the user's; null until they are loaded. */
  list = $state.raw<readonly RecipeInfo[] | null>(null);
  readyMade = $derived((this.list ?? []).filter((info) => !info.own));
  own = $derived((this.list ?? []).filter((info) => info.own));
  /** Files of own recipes that cannot be read; what is in them is left alone. */
  broken = $state.raw<Awaited<ReturnType<typeof engine.brokenRecipes>>>([]);
  #loading: Promise<readonly RecipeInfo[]> | undefined;

  /** Loads the recipes, once. */
  load(): Promise<readonly RecipeInfo[]> {
    return (this.#loading ??= engine.recipes().then(
      (list) => {
        this.list = list;
        engine.brokenRecipes().then(
          (broken) => (this.broken = broken),
          (failure: unknown) => problems.report(failure),
        );
        return list;
      },
      (failure: unknown) => {
        this.#loading = undefined;
        throw failure;
      },
    ));
  }

  /** Loads the recipes and reports a failure to the user. */
  want(): void {
    this.load().catch((failure: unknown) => problems.report(failure));
  }

  find(id: string): RecipeInfo | undefined {
    return this.list?.find((info) => info.recipe.id === id);
  }

  /** A recipe's name in both languages. */
  label(recipe: Recipe): Bilingual {
    return { en: recipe.label_en, cy: recipe.label_cy };
  }

  /** What is to be known about a recipe, in both languages; empty where it has no note. */
  note(recipe: Recipe): Bilingual {
    return { en: recipe.note_en ?? '', cy: recipe.note_cy ?? '' };
  }

  /** Keeps a recipe of the user's; one with the same id is replaced. */
  async save(recipe: Recipe): Promise<RecipeInfo> {
    const saved = await engine.saveRecipe(recipe);
    const others = (this.list ?? []).filter((info) => info.recipe.id !== saved.recipe.id);
    this.list = [...others, saved];
    return saved;
  }

  async remove(id: string): Promise<void> {
    await engine.deleteRecipe(id);
    this.list = (this.list ?? []).filter((info) => info.recipe.id !== id);
  }
}

export const recipes = new Recipes();
