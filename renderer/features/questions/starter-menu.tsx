import { Menu } from '@mantine/core'
import { questionStarters } from '@shared/questions/starters'
import { IconPlus } from '@tabler/icons-react'
import { IconButton } from '../../components/icon-button'
import { useText } from '../../lib/use-text'

type StarterMenuProps = {
  readonly language: string
  readonly onChoose: (starter: string) => void
}

/** Ways to begin a question, as released notes do. */
export function StarterMenu({ language, onChoose }: StarterMenuProps) {
  const text = useText()
  return (
    <Menu position="bottom-end" width={300} returnFocus={false} transitionProps={{ duration: 80 }}>
      <Menu.Target>
        <IconButton label={text('questions.begin')}>
          <IconPlus size={16} />
        </IconButton>
      </Menu.Target>
      <Menu.Dropdown>
        {questionStarters(language).map((starter) => (
          <Menu.Item key={starter} lang={language} onClick={() => onChoose(starter)}>
            {starter.trim()} …
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
